import { read } from './gist.js';

/** Guidance on the three systems (Guo Ban Fa [2018] No. 118), by numbered item, in our own words. */
export const threeSystems = read(`
4 | 事前公开主体、权限、依据、程序、救济等并动态更新。 | Before: publish who, powers, basis, procedure and remedies, and keep it current.
5 | 执法时主动亮证、着装佩标，告知权利。 | During: show certificates, wear the uniform, tell the rights.
6 | 决定二十个工作日内公开，许可处罚七个工作日；次年一月三十一日前公开年度数据。 | After: publish in twenty working days, penalties in seven; yearly data by 31 January.
7 | 文字记录规范、全面、准确。 | Text records are regular, complete and exact.
8 | 音像记录：查封扣押强拆等全程录，现场执法等视情录。 | Video: sealing, seizure and demolition throughout, on-site acts as needed.
9 | 记录归档保存，防丢失和删改。 | Records are archived, safe from loss and change.
10 | 运用记录信息，按规定可调阅。 | Records are used, and open to supervision.
11 | 明确审核机构，审核人员原则上不少于执法人员百分之五。 | Name the reviewing body; reviewers at least 5 % of officers in principle.
12 | 明确审核范围，制定审核目录清单。 | Fix the scope of review in a published list.
13 | 审核内容、书面意见和整改后再审。 | What is reviewed, the written opinion, and review again.
14 | 审核责任和分歧协调。 | Who answers for review, and how disputes are settled.
15 | 建设执法信息化平台。 | Build enforcement information systems.
16 | 数据汇集共享。 | Collect and share enforcement data.
17 | 裁量智能辅助等应用。 | Use intelligent aids for discretion.
`);

/** Opinion on city enforcement reform (Zhong Fa [2015] No. 37), by numbered item, in our own words. */
export const cityReform = read(`
12 | 协管人员只能辅助，不得从事执法。 | Auxiliaries only assist; they never enforce.
`);

/** Opinion on inspections of enterprises (Guo Ban Fa [2024] No. 54), in our own words. */
export const enterpriseInspections = read(`
0 | 涉企检查须主体适格、事项公布、频次上限、事前批准、出具通知。 | Inspections of enterprises: competent body, published matters, yearly ceiling, approval and notice first.
`);

/** Credit repair measures, in our own words. */
export const creditRepair = read(`
0 | 失信信息按轻微、一般、严重分级公示并限期，可申请修复。 | Entries are graded slight, general, serious, shown for limited terms, and may be repaired.
`);

/** Inner Mongolia's measures on the three systems (comparator without force in Tianjin), in our own words. */
export const innerMongolia = read(`
11 | 未成年人、刑事移送等情形暂不公示。 | Minors and pending crime transfers are not published.
18 | 录像前告知当事人。 | Parties are told before recording.
19 | 录像应同时摄入双方。 | Officers and party are both in frame.
20 | 音像二十四小时内上传。 | Recordings are uploaded within 24 hours.
23 | 原始音像不得删改。 | Original recordings are not altered.
27 | 审核机构与办案机构分设。 | Reviewing and investigating bodies are apart.
`);
