import { read } from './gist.js';

/** Penalty procedure in housing and construction (Order 55), in our own words. */
export const ministryOrder55 = read(`
6 | 无管辖权的移送；管辖争议七日内协商，不成报共同上级。 | Pass on what is not ours; settle disputes in seven days, else the common superior.
7 | 涉嫌犯罪的移送司法机关。 | Suspected crimes are handed over.
8 | 公示处罚事项、依据、程序和救济。 | Matters, basis, procedure and remedies are made public.
9 | 全过程记录归档。 | The whole process is recorded and archived.
10 | 有一定社会影响的决定七日内公开，被推翻的三日内撤回。 | Decisions of social impact are published in seven days, withdrawn in three when overturned.
11 | 两名以上持证人员，主动亮证、按规定着装。 | Two certified officers who show certificates and wear the uniform.
12 | 当场处罚的条件和额度。 | When a penalty may be decided on the spot.
13 | 当场处罚亮证、填单、交付，听取并复核意见。 | On the spot: certificates, form, hand-over, hearing and re-check.
14 | 当场决定书内容，三日内备案。 | Contents of the on-the-spot form; report in three days.
15 | 线索十五日核查可延十日；三条件立案，负责人批准。 | Leads are checked in fifteen days, plus ten; filing on three conditions with the head's approval.
16 | 个别询问，笔录核对逐页签名。 | Question one by one; record checked and signed page by page.
17 | 原件原物、复制件核对、物证提取在场和检查笔录。 | Originals, checked copies, presence at taking things, inspection records.
18 | 检测检验鉴定须委托合格机构并告知结果。 | Testing by a qualified body, result told.
19 | 登记保存须批准、清单、七日处理，逾期自动解除。 | Preservation: approval, list, seven days, automatic release.
20 | 调查终结报告的内容。 | Contents of the investigation report.
21 | 处罚意见告知文书。 | The written prior notice.
22 | 复核意见须书面；五日未陈述视为放弃。 | The re-check is written; silence for five days is a waiver.
23 | 法定情形先送法制审核，未通过不得决定。 | Listed cases go to legal review first; no decision without it.
24 | 法制审核的内容。 | What legal review checks.
25 | 十日内审结，四种意见，处理后再送审。 | Review in ten days, four opinions, resubmitted after mending.
26 | 负责人审查决定，复杂重大的集体讨论。 | The head decides; complex or major cases are deliberated.
27 | 决定书载明事项和印章。 | What the written decision must contain, and its seal.
28 | 决定不得擅自变更；遗漏补正、笔误更正。 | Decisions are not altered at will; omissions and slips are mended by paper.
29 | 立案起九十日，可延三十日，再延不超六十日；听证检测等不计。 | Ninety days from filing, plus thirty, plus at most sixty; hearing and testing left out.
30 | 中止调查的情形，期间不计。 | Grounds to suspend; the time does not count.
31 | 结案情形，十五日内填表报批。 | Grounds of closure; form in fifteen days, head approves.
32 | 应告知听证的处罚。 | Penalties that give a right to a hearing.
33 | 告知送达五日内可书面或口头要求听证。 | A hearing is asked for in writing or orally within five days of service.
34 | 七日前通知，非调查人员主持，笔录签字，依笔录决定。 | Seven days' notice, independent presider, signed record, decision on the record.
35 | 直接送达和留置送达。 | Direct service and leaving the paper.
36 | 委托、邮寄和公告送达。 | Service by entrustment, post and public notice.
37 | 电子送达须签确认书，变更联系方式五日内告知。 | Electronic service by signed form; changes told in five days.
38 | 不履行的可依法强制执行或申请法院。 | Enforcement by own power or the court.
39 | 可复议或起诉，不停止执行。 | Remedies are open and do not stop enforcement.
40 | 一案一卷、八类顺序归档，案卷评查。 | One file per case in eight groups; files are evaluated.
44 | 处罚案件统计并于三月底前上报。 | Statistics are reported by the end of March.
45 | 起始日不计、末日遇假顺延；三、五、七、十、十五日为工作日。 | The start is not counted; three to fifteen days are working days.
`);
