import { read } from './gist.js';

/** Ecological Environment Code, in our own words. */
export const environmentCode = read(`
52 | 生产经营者违法造成或可能造成严重后果、证据可能灭失的，可依法查封扣押。 | Serious harm by an operator, or evidence in danger: the competent agency may seal and seize.
241 | 散装物料运输须密闭防遗撒。 | Bulk goods are carried closed, without spills.
250 | 餐饮须装净化设施，住宅楼等禁设，禁区禁时不得露天烧烤。 | Kitchens need filters, none in dwellings, no barbecue where banned.
251 | 人口集中区禁烧垃圾等，禁放区禁放烟花。 | No burning of waste in populated areas; no fireworks where banned.
506 | 生活垃圾分类投放，禁止随意倾倒堆放。 | Household waste is sorted, never dumped.
518 | 建筑垃圾不得擅自倾倒堆放。 | Construction waste is not dumped.
520 | 施工单位须编报处理方案并及时清运。 | Builders file a waste plan and clear in time.
562 | 严重噪声污染拒不改正的，可依法查封扣押。 | Serious noise and a refused correction: the competent agency may seal and seize.
572 | 敏感区夜间（二十二时至六时）禁止施工噪声。 | No building noise at night (22 to 6) in sensitive areas.
592 | 商业禁用高音喇叭，须防噪。 | No loudspeakers in trade; noise is kept down.
593 | 敏感区禁高音喇叭，公共娱乐健身守时段音量。 | No loudspeakers in sensitive areas; public exercise keeps hours and volume.
595 | 装修限时降噪。 | Fitting-out keeps hours and noise down.
1054 | 造成污染后果的追责五年，其他二年。 | Limitation five years with pollution, else two.
1057 | 从旧兼从轻。 | Old law unless the new is lighter.
1129 | 运输遗撒罚二千至二万元。 | Spills: 2,000 to 20,000 yuan.
1131 | 露天焚烧的罚则。 | Penalties for open burning.
1131/1 | 露天烧落叶等可罚五百至二千元。 | Burning leaves: perhaps 500 to 2,000 yuan.
1131/3 | 焚烧垃圾等单位一万至十万元、个人五百至二千元。 | Burning waste: unit 10,000 to 100,000, person 500 to 2,000 yuan.
1132 | 油烟、禁设餐饮和露天烧烤的罚则。 | Penalties for fumes, banned kitchens and barbecue.
1132/1 | 油烟超标罚五千至五万元，拒改停业整治。 | Fumes: 5,000 to 50,000 yuan; refusal stops business.
1132/2 | 禁设餐饮拒改的关闭并罚一万至十万元。 | Banned kitchen: refusal closes it and costs 10,000 to 100,000 yuan.
1132/3 | 露天烧烤没收工具所得并罚五百至五千元，拒改五千至二万元。 | Barbecue: tools and gain taken, 500 to 5,000 yuan; refusal 5,000 to 20,000.
1169 | 擅自倾倒固体废物的罚则。 | Penalties for dumping solid waste.
1169/1 | 单位擅自倾倒罚十万至一百万元。 | Units: 100,000 to 1,000,000 yuan.
1169/3 | 个人倾倒生活、建筑垃圾罚一百至一千元。 | Persons: 100 to 1,000 yuan.
1174 | 垃圾处理义务的罚则。 | Penalties for waste duties.
1174/1 | 厨余垃圾、建筑垃圾处理义务的违法情形。 | Kitchen-waste and building-waste breaches.
1174/2 | 上述情形单位十万至一百万元，个人一百至五百元。 | These: unit 100,000 to 1,000,000, person 100 to 500 yuan.
1174/3 | 不分类投放拒改的单位五万至五十万元，个人依法罚款。 | Not sorting after refusal: unit 50,000 to 500,000 yuan, persons as provided.
1185 | 施工噪声罚一万至十万元，拒改可停工。 | Building noise: 10,000 to 100,000 yuan; refusal may suspend work.
1189 | 商业噪声罚五千至五万元，拒改五万至二十万元并可停业。 | Trade noise: 5,000 to 50,000 yuan; refusal 50,000 to 200,000 and perhaps closure.
1190 | 广场舞、装修等噪声先劝导，拒改警告并可罚款。 | Exercise and fitting-out noise: persuasion, then warning and fine.
1242 | 2026年8月15日施行并废止十部单行法。 | In force 15 August 2026; repeals ten laws.
`);

/** Air Pollution Law (repealed 2026-08-15), in our own words. */
export const airLaw = read(`
30 | 严重大气污染或证据可能灭失的，可查封扣押。 | Serious air pollution, or evidence in danger: sealing and seizure.
116 | 运输遗撒罚二千至二万元。 | Spills: 2,000 to 20,000 yuan.
118 | 油烟、禁设餐饮和露天烧烤的罚则。 | Penalties for fumes, banned kitchens and barbecue.
118/1 | 油烟超标罚五千至五万元。 | Fumes: 5,000 to 50,000 yuan.
118/2 | 禁设餐饮拒改的关闭并罚一万至十万元。 | Banned kitchen: closure and 10,000 to 100,000 yuan.
118/3 | 露天烧烤没收并罚五百至二万元。 | Barbecue: confiscation and 500 to 20,000 yuan.
119 | 露天焚烧的罚则。 | Penalties for open burning.
`);

/** Noise Pollution Law (repealed 2026-08-15), in our own words. */
export const noiseLaw = read(`
30 | 严重噪声污染拒不改正的，可查封扣押。 | Serious noise and a refused correction: sealing and seizure.
77 | 施工噪声罚一万至十万元。 | Building noise: 10,000 to 100,000 yuan.
81 | 商业噪声罚五千至五万元，拒改五万至二十万元。 | Trade noise: 5,000 to 50,000 yuan; refusal 50,000 to 200,000.
82 | 广场舞、装修等噪声先劝导，拒改警告并可罚款。 | Exercise and fitting-out noise: persuasion, then warning and fine.
`);

/** Solid Waste Law (repealed 2026-08-15), in our own words. */
export const solidWasteLaw = read(`
27 | 证据可能灭失或严重污染的，可查封扣押。 | Evidence in danger or serious pollution: sealing and seizure.
111 | 生活、厨余、建筑垃圾违法的罚则。 | Penalties for household, kitchen and building waste.
111/2 | 单位五万至一百万元、个人一百至五百元。 | Units 50,000 to 1,000,000, persons 100 to 500 yuan.
111/3 | 不分类投放情节严重的单位五万至五十万元。 | Not sorting, if serious: unit 50,000 to 500,000 yuan.
`);

/** Construction waste rules, in our own words. */
export const constructionWaste = read(`
14 | 运输建筑垃圾须带核准文件、按线路、不遗撒。 | Carriers hold the approval, keep the route and spill nothing.
15 | 不得随意倾倒堆放建筑垃圾。 | Construction waste is not dumped.
23 | 沿途遗撒警告并罚五千至五万元。 | Spills: warning and 5,000 to 50,000 yuan.
26 | 随意倾倒警告，单位罚五千至五万元，个人二百元以下。 | Dumping: warning; unit 5,000 to 50,000, person up to 200 yuan.
`);
