import { read } from './gist.js';

/** Government Information Disclosure Regulation, in our own words. */
export const informationDisclosure = read(`
15 | 损害第三方的商业秘密和隐私不公开，同意或公益例外。 | Business secrets and privacy stay closed, save consent or public interest.
17 | 公开前须经审查。 | Information is reviewed before it goes out.
19 | 涉及公众利益的应主动公开。 | What concerns the public is published unasked.
20 | 主动公开目录含处罚依据程序和有社会影响的处罚决定。 | The list includes penalty basis, procedure and decisions of social impact.
26 | 主动公开二十个工作日内。 | Published within twenty working days.
49 | 部门一月三十一日前公布上年度公开报告。 | Departments publish last year's report by 31 January.
`);

/** Personal Information Protection Law, in our own words. */
export const personalInformation = read(`
25 | 未经单独同意不得公开个人信息。 | Personal information is not published without separate consent.
28 | 敏感信息包括十四岁以下未成年人的信息，须严格保护。 | Sensitive information, that of children under 14 included, is strictly protected.
31 | 处理十四岁以下未成年人信息须监护人同意。 | For children under 14 the guardian consents.
34 | 国家机关处理信息不超出履职必需。 | State bodies process no more than their duty needs.
`);

/** Archives Law, in our own words. */
export const archivesLaw = read(`
14 | 应归档材料按期移交集中管理，个人不得据为己有。 | Files go to the archive in time; nobody keeps them.
37 | 可靠、规范、要素齐全的电子档案与纸质同效。 | Reliable electronic archives equal paper.
`);

/** Regulation implementing the Archives Law, in our own words. */
export const archivesRegulation = read(`
19 | 集中归档，归档范围和保管期限表经审核。 | Central archiving; scope and retention table are approved.
20 | 县级馆接收范围档案满十年移交。 | Files for a county archive move after ten years.
39 | 电子档案可确认、可追溯、要素齐全。 | Electronic archives are attributable, traceable and complete.
`);

/** Electronic Signature Law, in our own words. */
export const electronicSignature = read(`
5 | 数据电文视为原件的条件。 | When a data message counts as the original.
6 | 数据电文视为保存合规的条件。 | When a data message counts as preserved.
8 | 审查电子证据真实性的因素。 | Factors of authenticity of electronic evidence.
11 | 进入指定系统的时间为接收时间。 | Receipt is when it enters the named system.
`);

/** National holidays, in our own words. */
export const holidayMeasures = read(`
2 | 法定节假日共十三天。 | Thirteen statutory holidays a year.
6 | 节假日逢周末补假。 | Holidays on a weekend are made up.
`);
