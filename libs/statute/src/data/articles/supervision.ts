import { read } from './gist.js';

/** Tianjin provisions on supervision of enforcement, in our own words. */
export const tianjinSupervision = read(`
6 | 建监督平台，执法信息及时上传。 | A supervision platform; enforcement data is uploaded in time.
10 | 考试合格发证，每年培训不少于四十学时。 | Certificate by examination; forty class hours a year.
10/2 | 每年法律培训不少于四十学时。 | Forty class hours of legal training a year.
14 | 停产停业、吊证、达听证数额罚没等须先审核，十日内录入平台并备案。 | Stop-business, revocation and fines at the hearing amount are reviewed first and filed within ten days.
14/2 | 重大决定录入平台并十日内备案。 | Major decisions are entered and filed within ten days.
15 | 罚缴分离，不得下达处罚指标。 | Fines are collected apart; no penalty quotas.
17 | 一年无执法行为须说明并评估依据。 | A year without acts is explained, with an evaluation of the basis.
18 | 检查记录和案卷按标准录入、归档、受检。 | Inspection records and files are entered, archived and checked.
21 | 监督事项的受理和处理期限。 | Time limits of supervision cases.
23 | 监督决定的执行和复查。 | Performance and review of supervision decisions.
24 | 监督可调卷、询问、暂收证件等。 | Supervisors may call for files, question, and take in certificates.
25 | 每年随机抽考，不合格收证。 | Random yearly test; failing loses the certificate.
30 | 违法执法的纠正、通报和人员处理。 | Unlawful enforcement is corrected, named and sanctioned.
`);

/** Regulation on supervision of administrative enforcement (Order 825), in our own words. */
export const supervisionRegulation = read(`
10 | 对执法主体和人员资格的监督。 | Supervision of who may enforce and their qualification.
13 | 执法争议协调。 | Coordination of disputes about powers.
17 | 执法人员资格与证件管理。 | Officers' qualification and certificates.
18 | 案卷评查。 | Case-file evaluation.
22 | 监督可查阅调取案卷材料。 | Supervisors may see and obtain files.
26 | 监督文书（督办函、意见书、决定书）之一及其办理。 | One of the supervision papers: urging letter, opinion or decision, and how it is handled.
27 | 收到监督文书应限期整改并报告。 | Who receives a supervision paper corrects in time and reports.
28 | 监督文书的后续处理。 | What follows a supervision paper.
29 | 拒不整改的由政府决定处理。 | Papers that go unheeded lead to a decision of the government.
32 | 执法人员违法的处理，包括收回证件。 | Officers at fault, withdrawal of certificates included.
`);

/** Provisions on transfer of suspected crimes, in our own words. */
export const crimeTransfer = read(`
5 | 两人以上专案组书面报正职，三日内决定，批准后二十四小时移送。 | A team of two reports to the principal head, who decides in three days; transfer within 24 hours.
6 | 移送须附五类材料。 | Five papers go with the transfer.
8 | 公安三日内审查并书面通知。 | The police decide in three days and tell in writing.
9 | 对不立案三日内可申请复议或建议检察监督。 | Three days to object to a refusal, or to ask the procuratorate.
11 | 不得以罚代移；先前警告吊证等不停执行，罚款折抵。 | No penalty instead of transfer; earlier penalties stand, fines are set off.
12 | 立案通知后三日内移交物品材料。 | Things and papers follow within three days of acceptance.
`);

/** Measures separating the decision and collection of fines, in our own words. */
export const fineCollection = read(`
4 | 罚款全部上缴国库。 | All fines go to the treasury.
7 | 决定书载明代收机构、金额、期限和是否加处。 | The decision names the collecting bank, amount, date and whether lateness costs more.
12 | 国库、财政、机关定期对账。 | Treasury, finance and agency reconcile regularly.
`);

/** Ecological environment penalty measures (excerpts), in our own words. */
export const environmentPenalty = read(`
18 | 十五日内立案，可延十五日。 | Filing within fifteen days, plus fifteen.
57 | 九十日内决定，可延三十日，再延不超三十日。 | Decision in ninety days, plus thirty, plus at most thirty.
`);
