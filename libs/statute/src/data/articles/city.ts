import { read } from './gist.js';

/** City appearance and sanitation regulation, in our own words. */
export const cityAppearance = read(`
10 | 临街阳台窗外不得堆放吊挂有碍市容之物。 | Nothing unsightly on street-side balconies.
11 | 户外广告须美观，大型须经同意。 | Outdoor advertising is kept tidy; large ones need consent.
14 | 街道两侧公共场地不得堆物搭建，临时须批准。 | No piling or building along streets without approval.
17 | 不得涂写刻画，张挂张贴须批准。 | No scribbling; posting needs approval.
17/1 | 不得在建筑、设施、树木上涂写刻画。 | No scribbling on buildings, facilities or trees.
17/2 | 张挂张贴宣传品须经批准。 | Posting and hanging needs approval.
25 | 单位按责任区清扫保洁。 | Units clean their own zone.
34 | 乱扔、涂写、吊挂、不清扫等可警告罚款。 | Littering, scribbling, hanging, not cleaning: warning or fine.
36 | 擅设广告、擅自堆物搭建的限期清拆并可罚。 | Advertising or building without consent: removal, perhaps a fine.
40 | 旧十五日救济期限，与上位法不一致。 | An old fifteen-day remedy period, overridden by higher law.
`);

/** City road regulation, in our own words. */
export const cityRoad = read(`
27 | 禁止擅自占用、挖掘城市道路等行为。 | No occupying or digging of city roads.
36 | 占用不得超出批准的地点、大小和时间。 | Occupation keeps to the approved place, area and term.
42 | 违者限期改正，可罚二万元以下。 | Correction, and perhaps up to 20,000 yuan.
`);

/** City greening regulation, in our own words. */
export const cityGreening = read(`
19 | 不得擅自占用绿化用地。 | Green land is not occupied.
20 | 不得损坏树木花草和设施。 | Trees, flowers and facilities are not damaged.
26 | 损坏绿化的停止侵害，可罚款并赔偿。 | Damage: stop, perhaps a fine, and compensation.
27 | 占用绿地的限期退还，可罚款。 | Occupation: return, perhaps a fine.
31 | 旧十五日救济期限，与上位法不一致。 | An old fifteen-day remedy period, overridden by higher law.
`);

/** Property management regulation, in our own words. */
export const propertyManagement = read(`
63 | 擅占物业道路场地、改公建用途的警告并罚款。 | Taking over common roads or changing common buildings: warning and fine.
63/2 | 个人一千至一万元，单位五万至二十万元。 | Person 1,000 to 10,000, unit 50,000 to 200,000 yuan.
`);

/** Tianjin instruments of the matters; numbers from excerpts, in our own words. */
export const tianjinStreet = read(`
7 | 街道综合执法的权限分类。 | The groups of powers of street enforcement.
`);

/** Tianjin city appearance ordinance (older text), in our own words. */
export const tianjinAppearance = read(`
12 | 户外设施须许可并保持完好，逾期不改罚二千至二万元。 | Outdoor structures need consent; overdue correction costs 2,000 to 20,000 yuan.
15 | 不得乱挂乱贴乱画，限期清除并罚五十至二千元。 | No hanging, posting, scribbling; removal and 50 to 2,000 yuan.
16 | 占路占场搭建逾期不拆罚二千至二万元并强拆。 | Structures in public places: overdue, 2,000 to 20,000 yuan and removal.
`);

/** Tianjin civilised conduct ordinance, in our own words. */
export const tianjinCivilised = read(`
63 | 吐痰便溺乱扔罚五十至二百元。 | Spitting and littering: 50 to 200 yuan.
65 | 乱贴乱画罚一百至二百元，严重的二千元。 | Posting and scribbling: 100 to 200, or 2,000 yuan.
`);

/** Tianjin city management provisions, in our own words. */
export const tianjinCity = read(`
44 | 乱贴乱画的处理。 | What follows posting and scribbling.
49 | 焚烧祭品、搭灵棚的处理。 | What follows burning offerings and mourning sheds.
`);

/** Tianjin historic buildings ordinance, in our own words. */
export const tianjinHeritage = read(`
24 | 历史风貌建筑区的禁止行为。 | What is forbidden in historic areas.
41 | 违者依规划规定处理，严重的罚一万至十万元。 | Handled under planning rules; serious breaches 10,000 to 100,000 yuan.
`);

/** Tianjin outdoor advertising provisions, in our own words. */
export const tianjinAdvertising = read(`
0 | 户外广告设置的许可和罚则。 | Permits and penalties for outdoor advertising.
`);

/** Tianjin household waste ordinance, in our own words. */
export const tianjinWaste = read(`
0 | 生活垃圾分类义务和个人一百至五百元罚则。 | Duty to sort waste; persons 100 to 500 yuan.
`);

/** Tianjin funeral ordinance, in our own words. */
export const tianjinFuneral = read(`
33 | 焚烧祭品搭灵棚罚二百至一千元。 | Burning offerings, mourning sheds: 200 to 1,000 yuan.
`);

/** Tianjin air pollution ordinance, in our own words. */
export const tianjinAir = read(`
88 | 露天焚烧罚二百至二千元。 | Open burning: 200 to 2,000 yuan.
`);

/** Tianjin supervision platform measures, in our own words. */
export const tianjinPlatform = read(`
0 | 执法信息按规定归集到监督平台。 | Enforcement data is collected on the supervision platform.
`);

/** Tianjin caps on fines set by rules, in our own words. */
export const tianjinCaps = read(`
0 | 规章罚款限额：非经营一千元，经营一万元，有所得三万元。 | Caps: 1,000 yuan, in business 10,000, with illegal gain 30,000.
`);
