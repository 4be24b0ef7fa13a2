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
HSE-110 | 三类管理员不得由一人兼任。 | Nobody holds two of the three administrations.
HSE-111 | 管理员不得具有办案角色。 | An administrator holds no role on cases.
HSE-112 | 辅助人员不得兼有其他角色。 | An auxiliary holds no other role.
HSE-113 | 提出与确认分由两人办理。 | Who proposes does not confirm.
HSE-114 | 不得办理本人账号的变更。 | Nobody changes or confirms the own account.
HSE-115 | 三类管理员各保留至少一人。 | One administrator of each kind remains.
HSE-116 | 审计异议应当先予答复。 | Objections of the auditor are answered first.
HSE-117 | 人员应当编入本机关队室。 | People belong to a team of the office.
HSE-118 | 用户名使用简明字符。 | User names are plain.
HSE-119 | 用户名不得重复。 | A user name is free.
HSE-120 | 每人一份账号档案。 | One account file for each person.
HSE-122 | 证件属于本机关人员且非辅助人员。 | A certificate is of a member of the office, never of an auxiliary.
HSE-123 | 同一证号只登记一次。 | A certificate number stands once.
HSE-124 | 发证日期和有效期先后有序。 | Days of issue and validity are in order.
HSE-125 | 证件变更日期在发证之后、当日之前。 | A change of a certificate is dated after its issue and not ahead.
HSE-126 | 续期应当延长有效期。 | A renewal lengthens the term.
HSE-127 | 有效期满次日到期。 | A certificate expires on the day after its last one.
HSE-128 | 只恢复暂扣或者收回的证件。 | Only a resting certificate is restored.
HSE-129 | 行为当日应当已具有角色。 | The role was held on the day of the act.
HSE-130 | 授权给其他负责人。 | A delegate is another leader.
HSE-131 | 授权不扩大权限。 | A delegation widens no right.
HSE-132 | 授权不溯及既往且有期限。 | A delegation looks ahead and has a term.
HSE-133 | 授权期满终止。 | A delegation ends with its term.
HSE-134 | 同一设置同一日期只有一个值。 | Of one setting only one value begins on a day.
HSE-135 | 设置不溯及既往。 | A setting never holds for past days.
HSE-136 | 编号格式含年份和序号。 | A number pattern has the year and a running number.
HSE-137 | 一种编号格式只用于一种文书。 | A number pattern is of one kind of paper.
HSE-138 | 裁量基准对应清单事项，档次衔接。 | A benchmark is of a listed matter and its steps follow each other.
HSE-139 | 听证数额个人不高于单位。 | The hearing amount of persons is not above that of units.
HSE-75 | 保全期间案卷不得销毁。 | Nothing of a file under hold is destroyed.
HSE-76 | 期满、无保全、经两人办理，方可销毁案卷内容，并留痕。 | A file is destroyed after its term, without a hold, by two persons, and leaves an entry.
HSE-105 | 本机关的日历例外确实改变当日。 | A day of the office's own really changes the calendar.
HSE-106 | 法定节假日不安排上班。 | No statutory holiday is made a working day.
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
