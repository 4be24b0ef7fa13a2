import { lawRule } from './law-rule.js';

/** Summary procedure. */
export const summaryRules = [
  lawRule('SUM-01', ['bars'], 'V', '当场处罚额度', 'Ceilings of the summary procedure'),
  lawRule('SUM-02', ['bars'], 'V', '仅罚款或者警告', 'Fine or warning only'),
  lawRule('SUM-03', ['bars'], 'V', '当场听取复核', 'Heard and re-checked on the spot'),
  lawRule('SUM-04', ['bars'], 'V', '编号文书', 'Numbered form'),
  lawRule('SUM-05', ['bars'], 'V', '当场交付', 'Handed over on the spot'),
  lawRule('SUM-06', ['arises'], 'V', '当场处罚备案', 'Ticket reported'),
  lawRule('SUM-07', ['asks'], 'V', '个体工商户额度', 'Ceiling for sole traders'),
  lawRule('SUM-08', ['asks'], 'P', '不得拆分处罚', 'No splitting of tickets'),
];
