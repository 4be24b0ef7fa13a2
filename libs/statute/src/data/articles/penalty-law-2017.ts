import { read } from './gist.js';

/** Administrative Penalty Law, text of 2017 (acts handled before 2021-07-15), in our own words. */
export const penaltyLaw2017 = read(`
24 | 同一行为不得两次罚款。 | One act is not fined twice.
27 | 从轻减轻和轻微不罚的情形。 | Grounds for lighter penalties, and none for slight acts.
29 | 二年未被发现不再处罚。 | No penalty after two years undiscovered.
30 | 事实不清不得处罚。 | No penalty without clear facts.
31 | 决定前告知事实、理由、依据和权利。 | Before the decision the party is told facts, reasons, basis and rights.
32 | 听取陈述申辩并复核，不得因此加重。 | The party is heard; defending itself never makes it worse.
33 | 公民五十元、单位一千元以下罚款或警告可当场决定。 | A warning, or a fine up to 50 (person) or 1,000 yuan (unit), may be decided on the spot.
34 | 当场处罚的亮证、文书、交付和备案。 | Certificates, form, hand-over and report for on-the-spot decisions.
36 | 一般程序须全面客观公正调查。 | Other cases are investigated fully and fairly.
37 | 两人调查、亮证、笔录；登记保存七日内处理；回避。 | Two officers, certificates, record; preservation for seven days; recusal.
38 | 负责人审查决定，复杂重大的集体讨论，初次审核人员须有资格。 | The head decides, complex cases are deliberated, new reviewers are qualified.
39 | 决定书必备事项。 | What the written decision must contain.
40 | 当场交付，不在场的七日内送达。 | Handed over at once, otherwise served within seven days.
41 | 未告知或拒听申辩的处罚不成立。 | Without notice and hearing the party the penalty is not made.
42 | 听证告知后三日内申请，七日前通知。 | A hearing is requested within three days and announced seven days ahead.
43 | 听证后依法作出决定。 | The decision after a hearing.
46 | 罚缴分离，十五日内到银行缴款。 | Deciding and collecting are separate; pay at the bank within fifteen days.
47 | 二十元以下或事后难以执行的可当场收缴。 | Cash on the spot only up to 20 yuan or when later collection is hard.
50 | 当场收缴款两日内上交、两日内缴行。 | Cash goes to the agency in two days and to the bank in two more.
51 | 逾期每日加处百分之三等措施。 | When overdue: 3 % a day and other measures.
`);
