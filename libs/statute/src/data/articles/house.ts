import { type Gists, read } from './gist.js';

/** Our own proposals by rule id: what no provision says and we hold to be right. */
export const houseGists: Gists = read(`
CLO-03 | 有未结时限、义务、查封、救济、退款或公示任务的不结案。 | No closure with an open time limit, duty, seal, remedy, refund or publication.
COE-01 | 机关指定的期限未写明日期的按十五日。 | A term set by the agency without a day counts fifteen days.
COE-04 | 夜间按二十二时至六时计，调休日和周末提示。 | Night is 22 to 6; adjusted days and weekends warn.
DEC-04 | 延期按所属领域程序规定。 | Extensions follow the procedure of the field.
DEC-05 | 公告送达期间须说明理由方可扣除。 | Public-notice time is left out only with a reason.
DEM-01 | 限期拆除决定参照处罚决定载明救济。 | A demolition order states remedies like a penalty.
DEM-02 | 责成文件写明由本机关实施。 | The instruction names our agency.
DEM-05 | 限期拆除按重大处罚履行告知、听证、审核、讨论。 | Demolition orders get notice, hearing, review and deliberation.
DEM-07 | 公告须在限期拆除期满后作出。 | The announcement follows the term of the order.
DEM-09 | 强拆不少于两台设备全程记录。 | Demolition is recorded throughout by two cameras.
DEM-10 | 强拆须清点、见证、移交或提存。 | Demolition: inventory, witness, hand-over or deposit.
DEM-11 | 公告期从次日起算，遇节假日顺延。 | The notice runs from the next day and rolls over holidays.
DEM-12 | 启动拆除程序时须答明规划区。 | The plot is named where a demolition begins.
EVI-08 | 电子证据入库即算哈希并记录来源设备时间。 | Electronic evidence is hashed on intake with device and time.
FIL-03 | 不予立案须选理由并说明。 | Not filing needs a reason and words.
HEA-05 | 公开听证应发布公告。 | An open hearing is announced.
HEA-12 | 听证数额标准按配置表，待确认。 | The hearing threshold is configured and to be confirmed.
HSE-40 | 查封与解除查封成对，不得遗留。 | What is sealed is unsealed.
HSE-80 | 放假安排由另一名管理员确认。 | A holiday notice is confirmed by another administrator.
HSE-81 | 放假安排须写明通知文号和日期。 | A holiday notice is cited by number and day.
HSE-82 | 放假安排按年依次导入，不导入已过去的年份。 | Holiday notices come year by year, never for a past one.
HSE-83 | 放假安排的日期逐日有效且不重复。 | Each day of a holiday notice is valid and stands once.
HSE-84 | 法定节假日均应放假，否则说明理由。 | Every statutory holiday is a day off, or a reason is given.
HSE-85 | 确认时日历与提出时一致。 | The calendar confirmed is the one the proposal was compared with.
HSE-86 | 期限仅因已导入的放假安排重算，并逐案留痕。 | Limits are recomputed only by an imported notice, and logged case by case.
HSE-87 | 已届满的期限不因重算而恢复。 | A limit that has expired is never re-opened.
HSE-88 | 日期应当在已导入的日历范围内。 | Days lie within the imported calendars.
HSE-75 | 保全期间案卷不得销毁。 | Nothing of a file under hold is destroyed.
HSE-76 | 期满、无保全、经两人办理，方可销毁案卷内容，并留痕。 | A file is destroyed after its term, without a hold, by two persons, and leaves an entry.
HSE-100 | 同一案卷的销毁一次只办一件。 | One destruction of a file is decided before the next is proposed.
NOT-04 | 无规定的领域给五个工作日陈述期。 | Where no rule says, five working days to speak.
NOT-07 | 加重须以新事实重新告知。 | A heavier penalty needs new facts and a new notice.
PRE-01 | 保存理由须具体。 | The ground of preservation is stated.
PUB-04 | 脱敏由两人复核。 | Redaction is checked by two people.
PUB-06 | 信息更正三个工作日内完成。 | Corrections within three working days.
PUB-09 | 未成年人信息不公示。 | Minors are not published.
PUB-10 | 刑事移送期间暂不公示。 | No publication during a crime transfer.
RCD-06 | 音像二十四小时内上传，逾期说明。 | Recordings are uploaded in 24 hours, or a reason given.
RCD-07 | 录像应告知并摄入双方。 | Parties are told; both sides are in frame.
REM-05 | 不得印制旧条例的十五日期限。 | Never print the old fifteen-day period.
REV-02 | 可在告知前预审，决定前须终审。 | An early review is allowed; a last one before the decision is a must.
REV-03 | 本街道审核目录：限期拆除、长期查封、高额代履行、减轻处罚、涉嫌犯罪等。 | The street’s list: demolition orders, long sealing, costly substitutes, reduced penalties, suspected crime.
REV-06 | 审核人员不得是本案调查、主持或决定人员。 | The reviewer is not investigator, presider or decider of the case.
REV-10 | 审核分歧未解决的书面报负责人。 | An unresolved dispute goes to the head in writing.
SER-06 | 公告前至少两种方式送达失败。 | Two other modes fail before public notice.
SUM-07 | 个体工商户当场罚款按公民额度。 | Sole traders count as persons on the spot.
SUM-08 | 同日同人多张当场处罚单预警。 | Several tickets for one party on a day raise an alarm.
SUPV-01 | 监督文书登记、限期、反馈。 | Supervision papers are registered, timed and answered.
TRN-08 | 移送至结果期间暂不新罚款。 | No new fine between transfer and result.
`);
