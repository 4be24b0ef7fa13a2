import { read } from './gist.js';

/** Administrative Coercion Law, in our own words. */
export const coercionLaw = read(`
2 | 强制措施是为制止违法、防证据毁损、避免危害的暂时限制。 | A measure restrains for a time: to stop a breach, keep evidence, avert harm.
10 | 强制措施由法律设定，法规仅在限度内可设，规章不得设。 | Coercive measures are set by statute, within limits by regulations, never by rules.
11 | 法规不得扩大法律规定的措施对象、条件、种类。 | Regulations may not widen what a statute set.
13 | 强制执行由法律设定，没有执行权的申请法院。 | Enforcement power is set by statute; without it the court is asked.
16 | 措施依法实施；情节显著轻微的可不采取。 | Measures follow the law and are left out when the matter is slight.
16/2 | 显著轻微或无明显危害的可不采取措施。 | No measure where the act is slight or harmless.
17 | 措施由法定机关的具备资格人员实施，不得委托。 | Only the lawful agency and qualified officers act; never delegated.
17/1 | 强制措施权不得委托。 | The power to coerce is never delegated.
17/2 | 相对集中处罚权的机关可实施与之有关的法定强制措施。 | Whoever holds concentrated penalty powers may take the lawful measures related to them.
18 | 事前批准、两人亮证、告知理由权利、听取意见、现场笔录。 | Approval first, two officers with certificates, reasons and rights told, party heard, record made.
19 | 情况紧急的二十四小时内补办批准。 | In urgency, approval is made up within twenty-four hours.
21 | 移送犯罪案件时查封扣押物一并移送并告知。 | In a transfer the sealed things go along and the party is told.
22 | 查封扣押只能由法定机关实施。 | Only the lawful agency seals and seizes.
23 | 查封扣押限于涉案物，不及生活必需品，不得重复查封。 | Only things of the case, no necessities, no double sealing.
24 | 当场交付查封扣押决定书和清单。 | The decision and list are handed over on the spot.
25 | 期限三十日，可延长三十日，检测期间除外。 | Thirty days, extended once by thirty; testing time is left out.
25/2 | 延长决定书面告知并说明理由。 | An extension is notified in writing with reasons.
25/3 | 检测检验期间不计入但须告知，费用由机关承担。 | Testing time does not count if notified; the agency pays.
26 | 妥善保管，不得使用毁损，费用由机关承担。 | Keep safely, do not use; the agency bears the cost.
27 | 及时查清并在期限内作出处理决定。 | Clear the facts and dispose within the time limit.
28 | 五种情形应及时解除查封扣押。 | Five grounds to release at once.
34 | 逾期不履行的，由有强制执行权的机关依法强制执行。 | What is not done in time is enforced by the agency that has the power.
35 | 执行决定前书面催告，载明期限、方式、金额和权利。 | A written demand with term, manner, amount and rights goes first.
36 | 听取并复核当事人对催告的意见。 | What the party says to the demand is heard and re-checked.
37 | 逾期无正当理由的可作出执行决定及其内容。 | When the demand fails, a written enforcement decision with its contents.
38 | 催告书、执行决定书的送达。 | Service of the demand and the enforcement decision.
39 | 中止执行的情形，满三年不再执行的条件。 | When enforcement is suspended, and given up after three years.
39/2 | 无明显危害、确无能力，中止满三年的不再执行。 | No clear harm, no means, three years suspended: given up.
40 | 终结执行的情形。 | When enforcement ends.
41 | 依据被撤销或执行错误的，回转或赔偿。 | When the basis falls, restore or compensate.
42 | 可达成执行协议，补救的可减免加处罚款；不履行则恢复执行。 | An enforcement agreement may reduce the additional fine; a breach resumes enforcement.
43 | 夜间和法定节假日不得执行，不得停水电热气相逼。 | No enforcement at night or on statutory holidays; no cutting of utilities.
43/2 | 不得对居民停水停电停热停气。 | No cutting of utilities of dwellings.
44 | 强制拆除先公告限期自拆，救济期满仍不拆的方可执行。 | Demolition is announced first and waits until the remedy periods are over.
45 | 逾期不缴可加处罚款，标准须告知，不超本金。 | Late payment adds a fine, announced beforehand and capped at the principal.
45/2 | 加处罚款不超过本金。 | The additional fine never exceeds the principal.
46 | 加处满三十日且催告无效方可强制执行金钱。 | Money is enforced only after thirty days of additional fine and a failed demand.
46/3 | 不诉不复议、催告无效的，已查封扣押财物可依法拍卖抵缴罚款。 | No remedy sought and the demand failed: sealed things may be auctioned for the fine.
50 | 代履行的条件和第三人要求。 | When performance by a substitute is allowed, and by whom.
51 | 代履行前送决定书，三日前再催告，派员监督并签字。 | Decision first, second demand three days ahead, officer present, all sign.
52 | 道路公共场所遗洒障碍物可立即代履行，事后通知。 | Spills and obstacles in public places may be cleared at once, with notice after.
53 | 救济期满三个月内申请法院强制执行。 | The court is asked within three months of the end of the remedy periods.
54 | 申请前催告满十日，向所在地法院申请。 | Ten days after the demand; at the court of the agency's seat or of the property.
55 | 申请执行应交的材料。 | Papers of the application to court.
56 | 法院受理期限和对不予受理的复议。 | Acceptance by the court, and review of a refusal.
57 | 法院书面审查并裁定执行。 | The court reviews on paper and rules.
58 | 明显违法的裁定不予执行，可申请上级复议。 | Plainly unlawful acts are not enforced; the agency may ask a higher court.
59 | 紧急情况可申请立即执行。 | In urgency immediate execution may be asked.
60 | 不缴申请费，执行费由被执行人承担。 | No application fee; the debtor bears the cost.
61 | 违法强制的责任，包括夜间节假日执行。 | Liability for unlawful coercion, also at night or on holidays.
69 | 十日以内的期限指工作日。 | Periods of up to ten days are working days.
`);
