import { lawRule } from './law-rule.js';

/** Notice, statement, hearing. */
export const hearingRules = [
  lawRule('NOT-01', ['bars'], 'V', '处罚前告知', 'Told before the penalty'),
  lawRule('NOT-02', ['bars'], 'V', '告知书送达', 'Notice served'),
  lawRule('NOT-03', ['bars'], 'V', '告知内容具体', 'Notice names kind and amount'),
  lawRule('NOT-04', ['arises'], 'V', '陈述申辩期', 'Time to speak'),
  lawRule('NOT-05', ['bars'], 'V', '充分听取', 'Party heard'),
  lawRule('NOT-06', ['bars'], 'V', '书面复核意见', 'Written re-check'),
  lawRule('NOT-07', ['bars'], 'V', '申辩不加罚', 'No heavier penalty for speaking'),
  lawRule('HEA-01', ['bars'], 'V', '应告知听证', 'Right to a hearing told'),
  lawRule('HEA-02', ['arises'], 'V', '听证申请期', 'Time to ask for a hearing'),
  lawRule('HEA-03', ['bars'], 'V', '听证主持人', 'Presider not an investigator'),
  lawRule('HEA-04', ['bars'], 'V', '听证七日前通知', 'Hearing notified seven days ahead'),
  lawRule('HEA-05', ['asks'], 'V', '公开听证', 'Hearing in public'),
  lawRule('HEA-06', ['bars'], 'V', '代理人一至二人', 'At most two agents'),
  lawRule('HEA-07', ['asks'], 'V', '调查人员举证质证', 'Evidence presented at the hearing'),
  lawRule('HEA-08', ['bars'], 'V', '听证笔录签字', 'Hearing record signed'),
  lawRule('HEA-09', ['bars'], 'V', '依听证笔录决定', 'Decision rests on the record'),
  lawRule('HEA-10', ['arises'], 'V', '主持人回避', 'Presider challenged'),
  lawRule('HEA-11', ['bars'], 'V', '听证不收费', 'No fee for a hearing'),
  lawRule('HEA-12', ['bars'], 'M', '较大数额标准', 'Amounts that give a hearing'),
];
