import type { Instrument } from '../instrument.js';
import type { Mark } from '../text.js';

/** Reads 'id | from..to | mark | title | short title | English title | short English title'. */
function row(line: string): Instrument {
  const [id, force, marks, zh, short, en, shortEn] = line.split(' | ') as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  const [inForceFrom, inForceTo] = force.split('..') as [string, string?];
  const [mark, numbering] = marks.split(' ') as [Mark, 'item'?];
  return {
    id,
    title: { zh, en },
    short,
    shortEn,
    inForceFrom,
    ...(inForceTo === undefined ? {} : { inForceTo }),
    mark,
    ...(numbering === undefined ? {} : { numbering }),
  };
}

/**
 * Instruments in the order: statutes, regulations, interpretations, ministry rules, papers, Tianjin, comparators, ours. In-force
 * dates of instruments marked X, M or P are from memory and to be confirmed with them.
 */
export const instrumentRows: readonly Instrument[] = `
APL-2021 | 2021-07-15 | V | 中华人民共和国行政处罚法（2021年修订） | 行政处罚法 | Administrative Penalty Law (2021) | Administrative Penalty Law
APL-2017 | 2018-01-01..2021-07-14 | V | 中华人民共和国行政处罚法（2017年修正） | 行政处罚法（2017年文本） | Administrative Penalty Law (2017 text) | Administrative Penalty Law (2017)
ACL-2011 | 2012-01-01 | V | 中华人民共和国行政强制法 | 行政强制法 | Administrative Coercion Law | Administrative Coercion Law
ARL-2023 | 2024-01-01 | V | 中华人民共和国行政复议法（2023年修订） | 行政复议法 | Administrative Reconsideration Law (2023) | Administrative Reconsideration Law
ALL-2017 | 2017-07-01 | V | 中华人民共和国行政诉讼法（2017年修正） | 行政诉讼法 | Administrative Litigation Law (2017) | Administrative Litigation Law
CPL-2023 | 2024-01-01 | V | 中华人民共和国民事诉讼法（2023年修正） | 民事诉讼法 | Civil Procedure Law (2023) | Civil Procedure Law
URPL-2019 | 2019-04-23 | V | 中华人民共和国城乡规划法（2019年修正） | 城乡规划法 | Urban and Rural Planning Law (2019) | Planning Law
ECO-CODE-2026 | 2026-08-15 | V | 中华人民共和国生态环境法典 | 生态环境法典 | Ecological Environment Code | Ecological Environment Code
AIR-2018 | 2018-10-26..2026-08-14 | V | 中华人民共和国大气污染防治法（2018年修正） | 大气污染防治法 | Air Pollution Law (2018) | Air Pollution Law
SOLID-2020 | 2020-09-01..2026-08-14 | V | 中华人民共和国固体废物污染环境防治法（2020年修订） | 固体废物污染环境防治法 | Solid Waste Law (2020) | Solid Waste Law
NOISE-2021 | 2022-06-05..2026-08-14 | V | 中华人民共和国噪声污染防治法 | 噪声污染防治法 | Noise Pollution Law | Noise Pollution Law
PIPL-2021 | 2021-11-01 | V | 中华人民共和国个人信息保护法 | 个人信息保护法 | Personal Information Protection Law | Personal Information Protection Law
ARCHIVES-2020 | 2021-01-01 | V | 中华人民共和国档案法（2020年修订） | 档案法 | Archives Law (2020) | Archives Law
ESIGN-2019 | 2019-04-23 | V | 中华人民共和国电子签名法（2019年修正） | 电子签名法 | Electronic Signature Law (2019) | Electronic Signature Law
COMPENSATION-2012 | 2013-01-01 | V | 中华人民共和国国家赔偿法（2012年修正） | 国家赔偿法 | State Compensation Law (2012) | State Compensation Law
OGI-2019 | 2019-05-15 | V | 中华人民共和国政府信息公开条例（2019年修订） | 政府信息公开条例 | Government Information Disclosure Regulation (2019) | Information Disclosure Regulation
SUP-825 | 2026-02-01 | V | 行政执法监督条例（国务院令第825号） | 行政执法监督条例 | Regulation on Supervision of Administrative Enforcement (State Council Order 825) | Enforcement Supervision Regulation
CRIME-TRANSFER-2020 | 2020-08-07 | V | 行政执法机关移送涉嫌犯罪案件的规定（2020年修订） | 移送涉嫌犯罪案件规定 | Provisions on Transfer of Suspected Crimes (2020) | Crime Transfer Provisions
FINE-COLLECTION-1997 | 1998-01-01 | V | 罚款决定与罚款收缴分离实施办法 | 罚缴分离办法 | Measures Separating the Decision and Collection of Fines (1997) | Fine Collection Measures
ARCHIVES-REG-2024 | 2024-03-01 | V | 中华人民共和国档案法实施条例 | 档案法实施条例 | Regulation Implementing the Archives Law | Archives Regulation
HOLIDAYS-2024 | 2025-01-01 | V | 全国年节及纪念日放假办法（2024年修订） | 放假办法 | Measures on National Holidays (2024) | Holiday Measures
CITY-LOOK-2017 | 2017-03-01 | V | 城市市容和环境卫生管理条例（2017年修订） | 城市市容和环境卫生管理条例 | City Appearance and Sanitation Regulation (2017) | City Appearance Regulation
CITY-ROAD-2019 | 2019-03-24 | V | 城市道路管理条例（2019年修订） | 城市道路管理条例 | City Road Regulation (2019) | City Road Regulation
CITY-GREEN-2017 | 2017-03-01 | V | 城市绿化条例（2017年修订） | 城市绿化条例 | City Greening Regulation (2017) | City Greening Regulation
PROPERTY-2018 | 2018-03-19 | V | 物业管理条例（2018年修订） | 物业管理条例 | Property Management Regulation (2018) | Property Management Regulation
SPC-ALL-2018 | 2018-02-08 | V | 最高人民法院关于适用《中华人民共和国行政诉讼法》的解释 | 行政诉讼法解释 | Interpretation of the Administrative Litigation Law (2018) | Litigation Interpretation
SPC-HEAD-2020 | 2020-07-01 | V | 最高人民法院关于行政机关负责人出庭应诉若干问题的规定 | 负责人出庭应诉规定 | Provisions on Court Attendance of Heads of Agencies (2020) | Court Attendance Provisions
SPC-5-2013 | 2013-04-03 | X | 最高人民法院关于违法的建筑物、构筑物、设施等强制拆除问题的批复（法释〔2013〕5号） | 法释〔2013〕5号 | Reply on Forced Demolition of Illegal Structures (Fa Shi [2013] No. 5) | Fa Shi [2013] No. 5
MOHURD-55-2022 | 2022-05-01 | V | 住房和城乡建设行政处罚程序规定（住房和城乡建设部令第55号） | 住建处罚程序规定 | Penalty Procedure in Housing and Construction (Ministry Order 55) | Ministry Order 55
ENV-PENALTY-2023 | 2023-07-01 | X | 生态环境行政处罚办法 | 生态环境行政处罚办法 | Ecological Environment Penalty Measures (2023) | Environment Penalty Measures
CDW-2005 | 2005-06-01 | V | 城市建筑垃圾管理规定 | 城市建筑垃圾管理规定 | Construction Waste Rules (2005) | Construction Waste Rules
CREDIT-REPAIR-2026 | 2026-04-01 | X | 信用修复管理办法（国家发展改革委2025年第36号令） | 信用修复管理办法 | Credit Repair Measures (NDRC Order 36 of 2025) | Credit Repair Measures
SC-118-2018 | 2018-12-05 | V item | 国务院办公厅关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见（国办发〔2018〕118号） | 国办发〔2018〕118号 | State Council Office Guidance on the Three Systems (Guo Ban Fa [2018] No. 118) | Guo Ban Fa [2018] No. 118
SC-54-2024 | 2024-12-26 | X item | 国务院办公厅关于严格规范涉企行政检查的意见（国办发〔2024〕54号） | 国办发〔2024〕54号 | State Council Office Opinion on Inspections of Enterprises (Guo Ban Fa [2024] No. 54) | Guo Ban Fa [2024] No. 54
CPC-37-2015 | 2015-12-24 | V item | 中共中央国务院关于深入推进城市执法体制改革改进城市管理工作的指导意见（中发〔2015〕37号） | 中发〔2015〕37号 | Opinion on City Enforcement Reform (Zhong Fa [2015] No. 37) | Zhong Fa [2015] No. 37
PLAN-DISCRETION-2012 | 2012-09-01 | V | 关于规范城乡规划行政处罚裁量权的指导意见 | 规划处罚裁量意见 | Guidance on Discretion in Planning Penalties (2012) | Planning Discretion Guidance
TJ-SUP-2014 | 2014-10-01 | V | 天津市行政执法监督规定（2014年市政府令第9号） | 天津市行政执法监督规定 | Tianjin Provisions on Supervision of Enforcement (2014, Order 9) | Tianjin Supervision Provisions
TJ-STREET-2014 | 2014-09-01 | X | 天津市街道综合执法暂行办法（2014年津政令第11号） | 天津市街道综合执法暂行办法 | Tianjin Interim Measures on Street Enforcement (2014, Order 11) | Tianjin Street Enforcement Measures
TJ-PLATFORM-2020 | 2021-03-01 | X | 天津市行政执法监督平台管理办法（2020年津政令第21号） | 天津市执法监督平台管理办法 | Tianjin Measures on the Supervision Platform (2020, Order 21) | Tianjin Platform Measures
TJ-CAP-1996 | 1996-10-01 | X | 天津市制定规章设定罚款限额规定 | 天津市规章罚款限额规定 | Tianjin Caps on Fines Set by Rules (1996) | Tianjin Fine Caps
TJ-PLAN | 2010-03-01 | X | 天津市城乡规划条例 | 天津市城乡规划条例 | Tianjin Planning Ordinance | Tianjin Planning Ordinance
TJ-LOOK | 2008-05-01 | X | 天津市市容和环境卫生管理条例 | 天津市市容和环境卫生管理条例 | Tianjin City Appearance Ordinance | Tianjin City Appearance Ordinance
TJ-CIVIL | 2019-05-01 | X | 天津市文明行为促进条例 | 天津市文明行为促进条例 | Tianjin Civilised Conduct Ordinance | Tianjin Civilised Conduct Ordinance
TJ-CITY | 2010-01-01 | X | 天津市城市管理规定 | 天津市城市管理规定 | Tianjin City Management Provisions | Tianjin City Management Provisions
TJ-HERITAGE | 2005-09-01 | X | 天津市历史风貌建筑保护条例 | 天津市历史风貌建筑保护条例 | Tianjin Historic Buildings Ordinance | Tianjin Historic Buildings Ordinance
TJ-ADS-2007 | 2007-07-01 | M | 天津市户外广告设置管理规定（2007年津政令第114号） | 天津市户外广告设置管理规定 | Tianjin Outdoor Advertising Provisions (2007, Order 114) | Tianjin Advertising Provisions
TJ-WASTE-2020 | 2020-12-01 | X | 天津市生活垃圾管理条例 | 天津市生活垃圾管理条例 | Tianjin Household Waste Ordinance | Tianjin Household Waste Ordinance
TJ-FUNERAL | 2004-01-01 | X | 天津市殡葬管理条例 | 天津市殡葬管理条例 | Tianjin Funeral Ordinance | Tianjin Funeral Ordinance
TJ-AIR | 2015-03-01 | X | 天津市大气污染防治条例 | 天津市大气污染防治条例 | Tianjin Air Pollution Ordinance | Tianjin Air Ordinance
NM-THREE-2020 | 2020-01-01 | P | 内蒙古自治区“三项制度”办法（2020，比较参考） | 内蒙古三项制度办法 | Inner Mongolia Measures on the Three Systems (2020, comparator) | Inner Mongolia Measures
HOUSE | 2018-01-01 | P | 本系统规则（建议） | 本系统规则 | House rules of this system (proposals) | House rule
`
  .trim()
  .split('\n')
  .map(row);
