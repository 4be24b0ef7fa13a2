import { describe, expect, it } from '@jest/globals';
import {
  type LawCircumstances,
  article,
  changesInForce,
  instrument,
  lawChanges,
  lighterText,
  matters,
  namedIn,
  namedInForce,
  ownInstruments,
  restsOnTianjinRule,
  textsInTime,
} from './index.js';

const texts = (no: number) => {
  const found = textsInTime(matters[no - 1] as (typeof matters)[number]);
  if (!found) throw new Error(`matter ${no} has rested on one text`);
  return found;
};
const plain: LawCircumstances = { party: 'person', refusedCorrection: false, serious: false };
const unit = { ...plain, party: 'unit' } as const;
const refused = { refusedCorrection: true };

describe('two texts of one matter', () => {
  it('change on the first day of the Code', () => {
    expect([12, 13, 15, 17, 19, 21, 22, 24].map((no) => texts(no).changedOn)).toEqual(
      Array.from({ length: 8 }, () => '2026-08-15'),
    );
  });
  it('are there only where a basis was replaced', () => {
    expect(matters.filter((m) => textsInTime(m)).map(({ no }) => no)).toEqual([
      12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 30,
    ]);
  });
  it('rest on their own instruments', () => {
    const { former, present } = texts(17);
    expect([ownInstruments(former, present), ownInstruments(present, former)]).toEqual([
      ['AIR-2018'],
      ['ECO-CODE-2026'],
    ]);
  });
});

describe('the lighter text', () => {
  it.each([
    ['dumping by a person: 100 to 500 against 100 to 1,000', 13, plain, 'former'],
    ['dumping by a unit: half the fine', 13, unit, 'former'],
    ['a first barbecue: 500 to 5,000 against 500 to 20,000', 17, plain, 'present'],
    ['a barbecue after a refusal: the same upper end from 500 up', 17, { ...plain, ...refused }, 'former'],
    ['building waste of a person: 200 against 1,000', 23, plain, 'former'],
    ['building waste of a unit', 23, unit, 'same'],
    ['sorting, a unit that corrected: nothing under either', 12, unit, 'same'],
    ['sorting, a unit that refused: nothing unless serious', 12, { ...unit, ...refused }, 'former'],
    ['sorting, a serious unit that corrected: nothing now', 12, { ...unit, serious: true }, 'present'],
    ['fumes: the same range', 15, unit, 'same'],
    ['noise at night: the same range', 21, unit, 'same'],
  ] as const)('%s', (_says, no, circumstances, expected) => {
    expect(lighterText(texts(no), circumstances)).toBe(expected);
  });
});

describe('instruments named in a text', () => {
  const ids = (text: string) => namedIn(text).flatMap(({ versions }) => versions.map(({ id }) => id));
  it.each([
    ['《中华人民共和国大气污染防治法》第一百一十八条', ['AIR-2018']],
    ['大气法第118条第3款', ['AIR-2018']],
    ['《天津市大气污染防治条例》第八十八条', ['TJ-AIR']],
    ['城市道路管理条例第四十二条', ['CITY-ROAD-2019']],
    ['AIR-2018/118/3', ['AIR-2018']],
    ['生态环境法典第一千一百三十二条', ['ECO-CODE-2026']],
    ['行政处罚法第二十八条', ['APL-2021', 'APL-2017']],
    ['某区管理办法第三条', []],
  ])('%s', (text, expected) => expect(ids(text)).toEqual(expected));
  it('are in force in the versions of the day', () => {
    const [air] = namedIn('大气污染防治法');
    const [penalty] = namedIn('行政处罚法');
    const [oldNoise] = namedIn('环境噪声污染防治法第五十八条');
    if (!air || !penalty || !oldNoise) throw new Error('not named');
    expect([namedInForce(air, '2026-08-14'), namedInForce(air, '2026-08-15')]).toEqual([true, false]);
    expect(namedInForce(penalty, '2020-06-01')).toBe(true);
    expect([namedInForce(oldNoise, '2022-06-04'), namedInForce(oldNoise, '2022-06-05')]).toEqual([true, false]);
  });
  it('are all rules of the city, or not', () => {
    expect(restsOnTianjinRule(['天津市户外广告设置管理规定第二十条'])).toBe(true);
    expect(restsOnTianjinRule(['天津市户外广告设置管理规定第二十条', '城市道路管理条例第四十二条'])).toBe(false);
    expect(restsOnTianjinRule(['某规定第三条'])).toBe(false);
  });
});

describe('changes of law', () => {
  it('are in the order of their days, with known instruments and articles', () => {
    expect(lawChanges.map(({ from }) => from)).toEqual(lawChanges.map(({ from }) => from).toSorted());
    for (const { former, present, article: cited } of lawChanges) {
      for (const id of [...former, present]) expect(() => instrument(id)).not.toThrow();
      expect(() => article(cited)).not.toThrow();
    }
  });
  it('govern whatever is done from their day', () => {
    expect(changesInForce('2020-06-01')).toEqual([]);
    expect(changesInForce('2021-07-15').map(({ present }) => present)).toEqual(['APL-2021']);
    expect(changesInForce('2026-04-01').map(({ present }) => present)).toContain('CREDIT-REPAIR-2026');
  });
});
