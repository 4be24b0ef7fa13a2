import { lawRule } from './law-rule.js';

/** Legal review and decision. */
export const decisionRules = [
  lawRule('REV-01', ['bars'], 'V', '未经审核不得决定', 'No decision without review'),
  lawRule('REV-02', ['arises'], 'V', '法定四类应审', 'The four heads of the statute'),
  lawRule('REV-03', ['arises'], 'V', '国务院办公厅扩围', 'Wider scope of the guidance'),
  lawRule('REV-04', ['arises'], 'V', '天津触发线', 'The Tianjin triggers'),
  lawRule('REV-05', ['bars'], 'V', '审核人员初任资格', 'Qualification of reviewers'),
  lawRule('REV-06', ['bars'], 'V', '审办分离', 'Reviewer apart from the case'),
  lawRule('REV-07', ['bars'], 'V', '书面审核意见', 'Written opinion'),
  lawRule('REV-08', ['arises'], 'V', '十日审结', 'Review within ten working days'),
  lawRule('REV-09', ['bars'], 'V', '整改后再送审', 'Resubmitted after correction'),
  lawRule('REV-10', ['arises'], 'V', '审核分歧协调', 'Dissent over a review'),
  lawRule('REV-11', ['asks'], 'V', '审核人员比例', 'Share of reviewers'),
  lawRule('REV-12', ['arises'], 'V', '重大决定备案', 'Major decisions filed'),
  lawRule('DEC-01', ['bars'], 'V', '事实清楚证据充分', 'Facts clear, evidence sufficient'),
  lawRule('DEC-02', ['bars'], 'V', '集体讨论', 'Collective deliberation'),
  lawRule('DEC-03', ['arises', 'bars'], 'V', '九十日内决定', 'Decision within ninety days'),
  lawRule('DEC-04', ['arises'], 'V', '决定期限延长', 'Extension of the decision period'),
  lawRule('DEC-05', ['arises'], 'V', '扣除期间', 'Days that do not count'),
  lawRule('DEC-06', ['bars'], 'V', '决定书内容和印章', 'Contents and seal of the decision'),
  lawRule('DEC-07', ['bars'], 'V', '代收机构与加处告知', 'Collecting bank and additional fine named'),
  lawRule('DEC-08', ['asks'], 'V', '从轻减轻不予情形', 'Mitigating circumstances answered'),
  lawRule('DEC-09', ['arises'], 'V', '补正与更正', 'Supplement and correction papers'),
  lawRule('DEC-10', ['bars'], 'V', '不得擅自变更', 'Issued papers stay as they are'),
  lawRule('DEC-11', ['bars'], 'V', '禁止绩效挂钩', 'No quota and no ranking by fines'),
];
