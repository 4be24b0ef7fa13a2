import { lawRule } from './law-rule.js';

/** Subject, competence and the law in time. */
export const subjectRules = [
  lawRule('SUB-01', ['bars'], 'V', '职权法定', 'Matter on our list'),
  lawRule('SUB-02', ['bars'], 'V', '赋权决定公布', 'Delegation published'),
  lawRule('SUB-03', ['bars'], 'V', '执法名义', 'In whose name'),
  lawRule('SUB-04', ['bars'], 'V', '委托书公布、不得再委托', 'Entrustment published and not passed on'),
  lawRule('SUB-05', ['bars'], 'V', '强制措施权', 'Power of coercive measures'),
  lawRule('SUB-06', ['bars'], 'V', '强制执行权', 'Power of enforcement'),
  lawRule('SUB-07', ['bars'], 'V', '管辖', 'Venue'),
  lawRule('SUB-08', ['bars'], 'V', '依据公布有效', 'Basis published and in force'),
  lawRule('SUB-09', ['bars'], 'V', '从旧兼从轻', 'Old law unless the new is lighter'),
  lawRule('SUB-10', ['bars'], 'V', '一事不再罚', 'One act, one fine'),
  lawRule('SUB-11', ['asks'], 'V', '裁量基准', 'Discretion within range and benchmark'),
  lawRule('SUB-12', ['bars'], 'V', '责令改正', 'Order to correct'),
  lawRule('SUB-13', ['asks'], 'V', '没收违法所得', 'Illegal gain dealt with'),
  lawRule('SUB-14', ['asks'], 'X', '地方规章罚款限额', 'Caps of fines set by government rules'),
  lawRule('LIM-01', ['bars'], 'V', '追责时效二年、五年', 'Limitation of two or five years'),
  lawRule('LIM-02', ['bars'], 'V', '生态环境时效五年', 'Limitation of environmental acts'),
  lawRule('LIM-03', ['asks'], 'V', '违法建设继续状态', 'Illegal construction as a lasting act'),
];
