import { type Cast, type Play, type PlayedAct, matterNo } from '../play.js';

interface Visit {
  readonly pair: readonly [string, string];
  readonly ago: number;
  readonly no: number;
  readonly place: string;
  readonly at: readonly [latE6: number, lngE6: number];
  readonly finding: string;
  readonly found?: boolean;
  readonly party?: object;
  readonly photos?: number;
  readonly then?: readonly PlayedAct[];
}

const shop = (name: string, idNumber: string, representative: string) => ({
  kind: 'sole-trader',
  name,
  idNumber,
  representative,
  phone: '022-00000100',
});
const person = (name: string) => ({ kind: 'person', name, phone: '13900000000' });

function visit(
  { id }: Cast,
  { pair, ago, no, place, at, finding, found = true, party, photos = 2, then = [] }: Visit,
): Play {
  const input = {
    officers: pair.map(id),
    certificatesShown: true,
    matter: matterNo(no),
    place: `天津市和平区${place}`,
    latE6: at[0],
    lngE6: at[1],
    ...(party ? { party } : {}),
    from: '09:40',
    until: '10:00',
    finding,
    found,
    partySigned: party !== undefined,
    ...(party ? {} : { refusalNote: '现场未发现当事人，由见证人在场。' }),
  };
  return { kind: 'inspection', acts: [{ who: pair[0], step: 'log-inspection', ago, input, photos }, ...then] };
}

/** Inspections of the last weeks, in every outcome. */
export function inspections(cast: Cast): readonly Play[] {
  const { id, day } = cast;
  const by = (a: string, b: string) => ({ officers: [id(a), id(b)] });
  const order = (
    who: string,
    pair: readonly [string, string],
    ago: number,
    ordered: string,
    due: number,
  ): PlayedAct => ({
    who,
    step: 'order-to-correct',
    ago,
    photos: 2,
    input: { ...by(...pair), ordered, dueOn: day(due) },
  });
  return [
    visit(cast, {
      pair: ['officer01', 'officer02'],
      ago: 41,
      no: 5,
      place: '津和小街12号门前',
      at: [39_119_800, 117_195_300],
      finding: '店外摆放桌椅八套，占用人行道约十二平方米经营。',
      party: shop('和平区和平小馆', '92120101MA0DEMO001', '韩小军'),
      then: [
        order('officer01', ['officer01', 'officer02'], 41, '立即清除店外桌椅，停止占用道路。', 39),
        {
          who: 'officer01',
          step: 'reinspect-uncorrected',
          ago: 38,
          photos: 2,
          input: {
            ...by('officer01', 'officer02'),
            certificatesShown: true,
            note: '复查时店外仍摆放桌椅五套，未改正。',
          },
        },
      ],
    }),
    visit(cast, {
      pair: ['officer03', 'officer04'],
      ago: 9,
      no: 27,
      place: '津和小街45号',
      at: [39_121_900, 117_197_400],
      finding: '门前责任区散落纸箱、烟头，经提示当场清扫。',
      party: shop('和平区津味早点', '92120101MA0DEMO002', '杜小月'),
      then: [{ who: 'officer03', step: 'advise', ago: 9, input: { advice: '讲解门前三包责任，商户当场清扫干净。' } }],
    }),
    visit(cast, {
      pair: ['officer05', 'officer06'],
      ago: 7,
      no: 9,
      place: '福安大街与津和小街交口',
      at: [39_117_600, 117_192_100],
      finding: '路口横幅一条，未经批准悬挂。',
      party: shop('和平区乐动健身', '92120101MA0DEMO003', '于海涛'),
      then: [
        {
          who: 'officer05',
          step: 'give-slip',
          ago: 7,
          input: { slip: 'first', number: '津和小街提字001', content: '请于当日取下横幅。' },
        },
      ],
    }),
    visit(cast, {
      pair: ['officer07', 'officer08'],
      ago: 6,
      no: 23,
      place: '荣业里小区东门',
      at: [39_123_700, 117_190_900],
      finding: '小区东门外未见建筑垃圾堆放。',
      found: false,
      then: [{ who: 'officer07', step: 'find-nothing', ago: 6, input: { note: '周边走访两户，未见异常。' } }],
    }),
    visit(cast, {
      pair: ['officer02', 'officer09'],
      ago: 5,
      no: 6,
      place: '示例道8号',
      at: [39_118_900, 117_199_300],
      finding: '门前堆放装修材料约三立方米。',
      party: shop('和平区宏达装饰', '92120101MA0DEMO004', '傅立强'),
      then: [order('officer02', ['officer02', 'officer09'], 5, '三日内清理门前物料。', 2)],
    }),
    visit(cast, {
      pair: ['officer01', 'officer02'],
      ago: 4,
      no: 25,
      place: '津和小街绿地',
      at: [39_120_400, 117_194_200],
      finding: '绿地内停放共享单车压损草坪约两平方米。',
      photos: 1,
    }),
    visit(cast, {
      pair: ['officer10', 'officer11'],
      ago: 3,
      no: 10,
      place: '福安大街20号',
      at: [39_116_900, 117_196_800],
      finding: '未经许可新设灯箱一处。',
      party: shop('和平区晨光文具', '92120101MA0DEMO005', '高晨'),
      then: [
        order('officer10', ['officer10', 'officer11'], 3, '一日内拆除灯箱或者补办许可。', 2),
        {
          who: 'officer10',
          step: 'reinspect-corrected',
          ago: 1,
          photos: 2,
          input: { ...by('officer10', 'officer11'), certificatesShown: true, note: '灯箱已经拆除。' },
        },
      ],
    }),
    visit(cast, {
      pair: ['officer01', 'officer03'],
      ago: 1,
      no: 8,
      place: '津和小街7号院',
      at: [39_122_300, 117_193_600],
      finding: '院墙张贴小广告三张。',
      party: person('冯示例'),
    }),
  ];
}
