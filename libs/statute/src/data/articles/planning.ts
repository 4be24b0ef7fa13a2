import { read } from './gist.js';

/** Urban and Rural Planning Law, in our own words. */
export const planningLaw = read(`
40 | 城镇规划区建设须取得建设工程规划许可证。 | Building in a town's planning area needs a project planning permit.
44 | 临时建设须批准并按期自行拆除。 | Temporary building needs approval and is removed in time.
64 | 无证违证建设：责令停止，可改正的限期改正并罚造价百分之五至十，否则拆除或没收。 | Building without the permit: stop; correct and pay 5–10 % of cost; else demolish or confiscate.
65 | 乡村规划区违建由乡镇政府处理。 | In rural areas the town government acts.
66 | 违法临时建设限期拆除，可罚造价一倍以下。 | Illegal temporary building is removed; fine up to its cost.
68 | 不停工不拆除的，政府可责成查封、强拆。 | If not obeyed, the government may order sealing or demolition.
`);

/** Guidance on discretion in planning penalties, in our own words. */
export const planningDiscretionGuide = read(`
4 | 何为尚可采取改正措施。 | What counts as correctable.
5 | 可改正的：先停先改，按期改罚百分之五，逾期百分之十。 | Correctable: stop, correct, 5 % in time and 10 % if late.
6 | 改正后再罚，不得只罚不改。 | Fine after correction, never fine alone.
7 | 其余均为无法改正。 | Everything else is not correctable.
8 | 不可改正的：限期拆除，逾期强拆并罚，不能拆的没收。 | Not correctable: demolish; late adds a fine; else confiscate.
12 | 以违规单体造价为罚款基数。 | The base is the cost of the offending unit.
13 | 强拆或没收后再罚。 | Fine only after demolition or confiscation.
14 | 违建存续期间及改正后二年内可罚。 | Punishable while it stands and two years after correction.
`);

/** Tianjin planning ordinance (older text), in our own words. */
export const tianjinPlanning = read(`
53 | 建设须取得建设工程规划许可。 | Building needs a planning permit.
74 | 违反规划许可建设的处理。 | What follows building against the permit.
76 | 违法建设的罚则。 | Penalties for illegal building.
78 | 无主违建公告十日以上后报批拆除。 | Ownerless structures: ten days' public notice, then approval to demolish.
`);

/** Reply on forced demolition of illegal structures, in our own words. */
export const demolitionReply = read(`
0 | 法院不受理规划违建的强拆申请。 | Courts take no applications to demolish planning violations.
`);
