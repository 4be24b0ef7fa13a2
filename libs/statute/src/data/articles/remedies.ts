import { read } from './gist.js';

/** Administrative Reconsideration Law, in our own words. */
export const reconsideration = read(`
5 | 复议可自愿合法调解。 | Reconsideration may mediate, freely and lawfully.
20 | 知道行为起六十日内申请；未告知的最长一年。 | Apply within sixty days of knowing; at most one year when not told.
22 | 可书面、口头、网络申请；网络送达决定的须给出网络申请渠道。 | Apply in writing, orally or online; who serves online must give the online channel.
22/2 | 网络送达决定书的应同时提供网络申请渠道。 | Who serves a decision online must give the online channel.
23 | 当场处罚等先复议后诉讼。 | On-the-spot decisions and others: reconsideration before suit.
24 | 县级以上政府管辖，包括其派出机关的案件。 | County governments hear cases of their agencies and outposts.
32 | 当场处罚可经原机关提交申请，维持的五日内转送。 | Against on-the-spot decisions one may apply through the agency, which forwards in five days.
34 | 复议前置案件的十五日起诉期。 | Fifteen days to sue where reconsideration came first.
39 | 中止复议的情形和恢复审理。 | When reconsideration is suspended and goes on.
41 | 终止复议的情形。 | When reconsideration ends without a decision.
42 | 复议期间不停止执行及例外。 | Enforcement goes on, with four exceptions.
46 | 复议期间被申请人不得自行取证。 | The agency may not collect evidence by itself meanwhile.
48 | 七日内发送副本，十日内答复并交证据。 | The copy goes out in seven days; reply with evidence in ten.
49 | 普通程序应听取当事人意见。 | In the ordinary procedure the parties are heard.
51 | 听证五日前通知，被申请人负责人应参加。 | Hearing announced five days ahead; the head attends.
54 | 简易程序五日内答复并交证据。 | In the simplified procedure reply within five days.
63 | 变更决定及不得更不利。 | Alteration, never to the applicant's disadvantage.
64 | 撤销及责令重作，重作不得雷同。 | Annulment and redoing, not with the same result on the same facts.
64/2 | 重作不得以同一事实理由作出基本相同的行为，程序违法撤销的除外。 | Redoing may not repeat the act, unless procedure alone was at fault.
65 | 确认违法。 | Declaration of illegality.
66 | 责令履行职责。 | Order to perform a duty.
67 | 确认无效。 | Declaration of nullity.
68 | 维持。 | Upholding.
69 | 驳回履行职责请求。 | Dismissal of a claim for performance.
70 | 不答复举证视为没有证据依据。 | No reply means no evidence.
73 | 复议调解书。 | Mediation statement.
74 | 和解撤回后不得以同一事实理由再申请。 | Settlement, withdrawal, and no second application.
76 | 复议意见书六十日内报告纠正情况。 | An opinion letter is answered within sixty days.
88 | 期间送达从民诉法；三、五、七、十日为工作日。 | Periods follow civil procedure; three, five, seven and ten days are working days.
`);

/** Administrative Litigation Law, in our own words. */
export const litigation = read(`
3 | 被诉机关负责人应出庭，不能的委托工作人员。 | The head appears in court, or sends staff for cause.
34 | 被告对行政行为负举证责任，逾期视为没有证据。 | The agency bears the burden of proof; late means none.
35 | 诉讼中被告不得自行取证。 | During the suit the agency may not collect evidence.
44 | 可先复议或直接起诉，前置的除外。 | Reconsider or sue, unless reconsideration must come first.
45 | 不服复议的十五日内起诉。 | Fifteen days to sue after reconsideration.
46 | 直接起诉期六个月，最长五年或不动产二十年。 | Six months to sue; five years at most, twenty for real estate.
56 | 诉讼不停止执行及例外。 | Suits do not stop enforcement, with exceptions.
60 | 一般不调解，裁量案件可调解。 | No mediation except of discretion and money.
62 | 撤诉由法院裁定。 | The court rules on withdrawal.
67 | 收到起诉状十五日内交证据和答辩。 | Evidence and answer within fifteen days.
69 | 驳回诉讼请求。 | Dismissal of the claim.
70 | 撤销判决的情形。 | Grounds of annulment.
71 | 重作不得雷同。 | Redoing may not repeat the act.
72 | 判决履行职责。 | Judgment to perform a duty.
74 | 确认违法判决。 | Declaration of illegality.
75 | 确认无效判决。 | Declaration of nullity.
77 | 明显不当的处罚可判决变更且不加重。 | A plainly unfit penalty may be altered, not made heavier.
85 | 判决十五日、裁定十日内上诉。 | Appeal within fifteen days, or ten against a ruling.
97 | 对生效行为可申请法院执行或依法自行执行。 | Acts in effect are enforced by the court, or by the agency with power.
101 | 期间、送达等适用民诉法。 | Periods and service follow civil procedure.
`);

/** Interpretation of the Administrative Litigation Law, in our own words. */
export const litigationInterpretation = read(`
64 | 未告知起诉期限的自知道期限起算，最长一年。 | If not told, the time to sue runs from knowing it, one year at most.
65 | 不知道行为内容的自知道起算，不超最长期限。 | If the act was unknown, time runs from knowing it, within the outer limits.
128 | 负责人范围；不得仅委托律师出庭。 | Who counts as head; never a lawyer alone.
155 | 申请法院执行的条件和不予受理的复议。 | Conditions of court enforcement and review of a refusal.
156 | 起诉期满三个月内申请执行，逾期不受理。 | Apply within three months of the time to sue; later is refused.
157 | 由申请人所在地或不动产所在地基层法院受理。 | The basic court of the agency's seat or of the property.
161 | 裁定不准予执行的情形及复议。 | When execution is refused, and review of it.
`);

/** Court attendance of heads of agencies, in our own words. */
export const courtAttendance = read(`
2 | 出庭负责人包括正职、副职和分管负责人。 | Head, deputy and the responsible member count.
5 | 法院开庭三日前送达出庭通知。 | The court's notice comes three days before.
6 | 开庭前提交盖章的身份证明。 | A stamped proof of identity and post comes first.
7 | 同一审级出庭一次一般即可，其他审级另算。 | Once per instance suffices; each instance counts anew.
8 | 不能出庭的正当理由。 | Accepted reasons for absence.
9 | 不能出庭须交证明材料。 | Absence needs proof.
10 | 相应工作人员的范围。 | Which staff may stand in.
11 | 负责人应就实质解决争议发表意见。 | The head speaks to settling the dispute.
12 | 无故不出庭等情形法院发司法建议。 | Unexcused absence leads to a judicial suggestion.
`);

/** State Compensation Law, in our own words. */
export const stateCompensation = read(`
39 | 赔偿请求时效二年。 | Claims lapse after two years.
`);
