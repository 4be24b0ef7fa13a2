import { read } from './gist.js';

/** Administrative Penalty Law, text of 2021, in our own words. */
export const penaltyLaw = read(`
4 | 处罚须有法律、法规、规章依据并按法定程序实施。 | A penalty needs a basis in law and the procedure of this law.
5 | 处罚应公正公开、过罚相当，依据未公布的不能用。 | Penalties are fair, open and proportionate; an unpublished provision is no basis.
5/3 | 没有公布的规定不能作处罚依据。 | An unpublished provision cannot be the basis of a penalty.
6 | 处罚与教育并重。 | Penalty goes together with education.
7 | 当事人有陈述申辩、复议诉讼和求偿的权利。 | The party may speak, seek remedies and claim compensation.
8 | 受罚不免民事责任；构成犯罪的不得以罚代刑。 | A penalty replaces neither civil liability nor prosecution.
9 | 列明处罚种类。 | Lists the kinds of penalty.
10 | 法律可设各类处罚，限制人身自由只能由法律设定。 | Statutes may set any penalty, and only they may set detention.
11 | 行政法规设定处罚的权限。 | What penalties administrative regulations may set.
12 | 地方性法规设定处罚的权限。 | What penalties local ordinances may set.
13 | 部门规章设定处罚的权限。 | What penalties ministry rules may set.
14 | 地方政府规章只能设警告、通报批评和限额内罚款。 | Local government rules may set only warnings, criticism and capped fines.
14/2 | 地方规章罚款限额由省级人大常委会定。 | The cap on fines set by local rules is fixed by the provincial congress committee.
16 | 其他文件不得设定处罚。 | No other document may set a penalty.
17 | 只有具备处罚权的机关在职权内才能处罚。 | Only an agency with penalty power may penalise, within its powers.
18 | 推行综合执法，相对集中处罚权。 | Comprehensive enforcement may concentrate penalty powers.
19 | 法律法规授权的组织可在授权内处罚。 | Bodies authorised by law may penalise within their authority.
20 | 委托须书面并公布，受托者以委托机关名义行事且不得再委托。 | Entrustment is written and published, in the entruster's name, and never passed on.
21 | 受托组织的条件。 | What an entrusted body must fulfil.
22 | 由违法行为发生地的机关管辖。 | The agency where the act took place has jurisdiction.
23 | 一般由县级以上有权机关管辖。 | As a rule county-level agencies and above have jurisdiction.
24 | 省级可把县级部门处罚权交街道乡镇行使，决定须公布。 | A province may hand county penalty powers to streets and towns by a published decision.
25 | 先立案者管辖；争议协商，不成报共同上级指定。 | The first to file handles the case; disputes are negotiated, then decided by the common superior.
26 | 可请求有关机关协助。 | Other agencies may be asked to assist.
27 | 涉嫌犯罪的及时移送司法机关。 | Suspected crimes are handed over without delay.
28 | 处罚时应责令改正，违法所得除退赔外没收。 | A penalty comes with an order to correct; illegal gain not refunded is confiscated.
28/1 | 处罚同时责令改正。 | With a penalty goes an order to correct.
28/2 | 违法所得除应退赔的外没收。 | Illegal gain is confiscated after what must be refunded.
29 | 同一行为不得两次罚款，竞合时取罚款较高者。 | One act is fined once, under the provision with the highest fine.
30 | 不满十四岁不罚并责令监护人管教，十四至十八岁从轻减轻。 | Under 14 no penalty but an order to the guardian; 14 to 18 lighter or reduced.
31 | 不能辨认或控制自己行为时违法的不罚，责令监护人看管。 | No penalty for acts without mental capacity; the guardian is ordered to take care.
32 | 应当从轻或减轻的情形。 | Grounds that require a lighter or reduced penalty.
33 | 轻微不罚、首违可不罚、无主观过错不罚，均须教育。 | No penalty for slight, perhaps none for first, none for faultless acts; always education.
33/1 | 轻微、及时改正且无后果的不罚；首违轻微并改正的可不罚。 | Slight, corrected and harmless acts go unpunished; first and slight ones may.
33/2 | 当事人证明没有主观过错的不罚。 | No penalty when the party proves absence of fault.
33/3 | 不予处罚的应进行教育。 | A party left unpunished is educated.
34 | 可制定裁量基准并须公布。 | Benchmarks for discretion may be made and must be published.
35 | 先前的拘留、罚款折抵刑期、罚金；法院判罚金后不再罚款。 | Earlier detention and fines count against the sentence; no fine after a court's.
36 | 二年未发现不再处罚，涉及生命健康、金融安全且有后果的五年。 | No penalty after two years undiscovered; five where life, health or finance was harmed.
37 | 适用行为时的规定，新规定较轻的从新。 | The law of the time of the act applies unless the new law is lighter.
38 | 无依据、主体不适格或重大程序违法的处罚无效。 | A penalty without basis, competence or basic procedure is void.
39 | 实施机关、立案依据、程序和救济渠道应公示。 | The agency, grounds, procedure and remedies are made public.
40 | 事实不清、证据不足的不得处罚。 | No penalty without clear facts and sufficient evidence.
41 | 电子监控须经法制和技术审核并公布地点，记录须核实并告知当事人。 | Camera evidence needs reviewed, published devices, checked records and notice to the party.
42 | 由两名以上有资格的执法人员实施。 | At least two qualified officers carry out a penalty.
43 | 有利害关系的应回避，当事人可申请，负责人决定前不停止调查。 | Interested officers step aside; the party may ask, the head decides, the investigation goes on.
43/1 | 有利害关系的执法人员应当回避。 | Officers with an interest step aside.
43/2 | 当事人有权申请回避。 | The party may ask for recusal.
43/3 | 回避由负责人决定，决定前不停止调查。 | The head decides on recusal; meanwhile the investigation goes on.
44 | 决定前告知拟处罚内容、事实、理由、依据和权利。 | Before the decision the party is told the proposed penalty, facts, reasons, basis and rights.
45 | 必须充分听取陈述申辩并复核，不得因申辩加重。 | The party is heard and its points re-checked; defending itself never makes it worse.
45/1 | 意见须听取、复核，成立的应采纳。 | Statements are heard and re-checked, and accepted when they stand.
45/2 | 不得因陈述申辩加重处罚。 | Speaking up must not lead to a heavier penalty.
46 | 列明八类证据，须查证属实，非法证据排除。 | Eight kinds of evidence, verified before use; illegal evidence is out.
46/2 | 证据查证属实才能定案。 | Only verified evidence supports a finding.
46/3 | 非法取得的证据不得采用。 | Illegally obtained evidence is not used.
47 | 处罚全过程以文字、音像记录并归档。 | The whole process is recorded in text, sound or video, and archived.
48 | 有一定社会影响的决定应公开；被变更撤销的三日内撤回。 | Decisions of social impact are published, and withdrawn within three days when overturned.
48/1 | 有一定社会影响的处罚决定依法公开。 | Decisions of some social impact are published.
48/2 | 决定被变更、撤销、确认违法或无效的，三日内撤回并说明理由。 | Overturned decisions are withdrawn within three days, with the reason.
49 | 突发事件中的违法行为快速从重处理。 | Breaches of emergency measures are dealt with fast and strictly.
50 | 办案所知的秘密与隐私须保密。 | State secrets, business secrets and privacy are kept.
51 | 事实确凿且公民二百元、单位三千元以下罚款或警告可当场决定。 | Clear facts and a warning, or a fine up to 200 (person) or 3,000 yuan (unit), allow a decision on the spot.
52 | 当场决定应亮证、填写编号文书并当场交付，事后备案。 | On-the-spot decisions need certificates, a numbered form handed over, and a report afterwards.
52/1 | 亮证、填写编号决定书并当场交付，拒签的注明。 | Show certificates, fill the numbered form, hand it over, note a refusal to sign.
52/2 | 当场决定书的必备内容。 | What the on-the-spot form must contain.
52/3 | 当场决定应报所属机关备案。 | On-the-spot decisions are reported to the officers' agency.
53 | 当场决定的履行方式。 | How on-the-spot decisions are performed.
54 | 除当场处罚外须全面客观公正调查，符合标准的及时立案。 | Other cases are investigated fully and fairly, and filed without delay when the standard is met.
54/2 | 符合立案标准的应及时立案。 | Cases that meet the standard are filed without delay.
55 | 调查检查应主动亮证并制作笔录，不亮证可拒绝。 | Officers show certificates and keep a record; without certificates the party may refuse.
55/2 | 当事人应如实回答，询问检查须有笔录。 | The party answers truthfully; questioning and inspection need a record.
56 | 可抽样取证；证据可能灭失的经负责人批准先行登记保存，七日内处理。 | Sampling is allowed; endangered evidence is preserved with the head's approval and disposed of in seven days.
57 | 调查终结由负责人审查决定，复杂重大的集体讨论。 | The head decides after the investigation; complex or major cases are deliberated.
57/1 | 负责人审查后分别作出处罚、不罚或移送决定。 | The head decides on penalty, no penalty or transfer.
57/2 | 情节复杂或重大违法的由负责人集体讨论。 | Complex or major cases are deliberated by the heads.
58 | 四类案件决定前须法制审核，初次审核人员须有法律职业资格。 | Four kinds of case need legal review before the decision; new reviewers need the legal qualification.
58/1 | 四类案件未经审核或未通过的不得决定。 | Four kinds of case: no decision without a passed legal review.
58/2 | 第一次做处罚审核的人须持有法律职业资格。 | First-time reviewers have passed the national legal examination.
59 | 决定书必备事项和印章。 | What the written decision must contain, and its seal.
60 | 立案起九十日内决定，另有规定的除外。 | The decision falls within ninety days of filing unless provided otherwise.
61 | 宣告后当场交付，不在场的七日内送达，经确认可电子送达。 | Handed over at once, served within seven days otherwise; electronically by signed consent.
61/1 | 决定书当场交付或七日内送达。 | The decision is handed over, or served within seven days.
61/2 | 签订确认书的可电子送达。 | Electronic service needs a signed confirmation.
62 | 未告知或拒听申辩的不得决定，明确放弃的除外。 | No decision without notice and hearing the party, unless it clearly waived.
63 | 较重处罚应告知听证权，费用由机关承担。 | For heavier penalties a hearing is offered, free of charge.
63/1 | 应告知听证权的处罚清单。 | The list of penalties that give a right to a hearing.
63/2 | 当事人不承担听证费用。 | The party bears no cost of the hearing.
64 | 听证程序：五日内申请、七日前通知、公开、非调查人员主持、笔录签字。 | Hearing: request in five days, notice seven days ahead, open, presided by a non-investigator, signed record.
65 | 听证后根据笔录作出决定。 | After a hearing the decision rests on its record.
66 | 按期履行；确有困难可申请延期、分期缴纳。 | Perform in time; real hardship allows deferral or instalments.
66/2 | 确有经济困难的，经申请批准可延期分期。 | Hardship, a request and approval allow deferral or instalments.
67 | 罚缴分离，十五日内到银行或电子缴款。 | Deciding and collecting are separate; pay at a bank or electronically within fifteen days.
67/3 | 收到决定书十五日内缴款。 | Payment within fifteen days of receiving the decision.
68 | 一百元以下或事后难以执行的当场处罚可当场收缴。 | Cash on the spot only up to 100 yuan or when later collection is hard.
69 | 边远、水上、交通不便地区经当事人提出可当场收缴。 | In remote places cash may be taken at the party's wish.
70 | 当场收缴须出具财政专用票据。 | Cash needs the fiscal receipt.
71 | 当场收缴款两日内交机关，机关两日内交银行。 | Cash goes to the agency in two days and to the bank in two more.
72 | 逾期可每日加处百分之三（不超本数）、拍卖抵缴、强制执行。 | When overdue: 3 % a day up to the fine, set-off by auction, or enforcement.
72/1 | 逾期不履行可采取的措施，加处罚款以罚款数额为限。 | Measures when overdue; the additional fine is capped at the fine.
72/2 | 批准延期分期的，申请法院执行期限自其届满起算。 | With deferral the time to apply to court runs from its end.
73 | 复议诉讼不停止执行，期间加处罚款不计算。 | Remedies do not stop enforcement, but the additional fine stands still.
73/3 | 复议、诉讼期间不计算加处罚款。 | While a remedy is pending no additional fine accrues.
74 | 罚没款全部上缴国库，不得与考核挂钩。 | All fines go to the treasury and are never tied to appraisal.
74/3 | 罚没款不得返还，不得同考核挂钩。 | Fines are not returned and not tied to appraisal.
75 | 建立处罚监督和评议考核制度。 | Penalties are supervised and appraised.
76 | 违法实施处罚的责任，包括无证执法、应立不立。 | Liability for unlawful penalties, uncertified officers and cases not filed.
76/1 | 列明应处分的违法处罚情形。 | Lists the faults that are sanctioned.
76/2 | 符合标准不及时立案的应处分。 | Not filing in time is sanctioned.
82 | 应移送犯罪而不移送的责任。 | Liability for not handing over a crime.
83 | 应罚不罚、放任违法的责任。 | Liability for tolerating violations.
85 | 二、三、五、七日指工作日。 | Two, three, five and seven days are working days.
86 | 自2021年7月15日施行。 | In force since 15 July 2021.
`);
