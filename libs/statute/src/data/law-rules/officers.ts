import { lawRule } from './law-rule.js';

/** Officers and recusal. */
export const officersRules = [
  lawRule('OFF-01', ['bars'], 'V', '两人以上', 'Two officers'),
  lawRule('OFF-02', ['bars'], 'V', '出示证件', 'Certificates shown'),
  lawRule('OFF-03', ['bars'], 'M', '证件有效', 'Certificates valid on the day'),
  lawRule('OFF-04', ['asks'], 'V', '着装', 'Uniform'),
  lawRule('OFF-05', ['bars'], 'X', '辅助人员不得执法', 'Auxiliaries barred'),
  lawRule('OFF-06', ['bars'], 'V', '自行回避', 'Own recusal'),
  lawRule('OFF-07', ['arises'], 'V', '申请回避', 'Requested recusal'),
  lawRule('OFF-08', ['asks'], 'V', '年度学时四十', 'Forty hours of training a year'),
  lawRule('OFF-09', ['arises'], 'V', '抽考不合格收证', 'Certificate withdrawn after a failed test'),
  lawRule('OFF-10', ['bars'], 'V', '停岗不得执法', 'No acts while suspended'),
];
