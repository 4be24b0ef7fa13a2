import { describe, expect, it } from '@jest/globals';
import {
  acl,
  allArticles,
  apl,
  article,
  cite,
  clocks,
  credit,
  eco,
  glossary,
  house,
  inForceOn,
  instrument,
  instruments,
  matter,
  matters,
  numeral,
  penaltyKinds,
  sc118,
  values,
  valueSources,
} from './index.js';

const repeated = (ids: readonly string[]): string[] => ids.filter((id, i) => ids.indexOf(id) !== i);

describe('articles', () => {
  it.each([
    [apl(58, 1), '行政处罚法第五十八条第一款', 'Administrative Penalty Law art. 58(1)'],
    [apl(64, 1), '行政处罚法第六十四条第一项', 'Administrative Penalty Law art. 64(1)'],
    [apl(57, 1, 3), '行政处罚法第五十七条第一款第三项', 'Administrative Penalty Law art. 57(1)(3)'],
    [acl(18, 2), '行政强制法第十八条第二项', 'Administrative Coercion Law art. 18(2)'],
    [eco(1054), '生态环境法典第一千零五十四条', 'Ecological Environment Code art. 1054'],
    [sc118(12), '国办发〔2018〕118号第（十二）项', 'Guo Ban Fa [2018] No. 118 item 12'],
    [house('REV-06'), '本系统规则REV-06', 'House rule REV-06'],
    [credit(), '信用修复管理办法', 'Credit Repair Measures'],
  ])('labels %s', (id, zh, en) => expect(article(id).label).toEqual({ zh, en }));

  it('falls back from a paragraph to its article', () => {
    expect(article('APL-2021/40/1').gist).toEqual(article('APL-2021/40').gist);
    expect(article('APL-2021/58/2').gist).not.toEqual(article('APL-2021/58').gist);
  });
  it('links to its page', () => expect(article(apl(58, 1)).href).toBe('/statute/APL-2021/58'));
  it.each([
    '',
    'APL-2021/999',
    'APL-2021/0',
    'APL-1996/3',
    'APL-2021/58/0',
    'APL-2021/58/x',
    'APL-2021/64/1/1',
    'APL-2021/58/1/1/1',
    'HOUSE/rev',
    'HOUSE/REV-06/1',
    'SC-118-2018/12/1',
  ])('refuses %p', (id) => expect(() => article(id)).toThrow(RangeError));
  it('refuses a malformed rule id', () => expect(() => house('rev6')).toThrow(RangeError));
  it('knows in-force dates', () => {
    expect(inForceOn(apl(58), '2021-07-14')).toBe(false);
    expect(inForceOn(apl(58), '2021-07-15')).toBe(true);
    expect(inForceOn('APL-2017/33', '2021-07-14')).toBe(true);
    expect(inForceOn('APL-2017/33', '2021-07-15')).toBe(false);
    expect(inForceOn('AIR-2018/118', '2026-08-15')).toBe(false);
  });
  it('lists each article once, with short words in both languages', () => {
    const all = allArticles();
    expect(repeated(all.map(({ id }) => id))).toEqual([]);
    for (const { gist, label } of all) {
      expect(gist.zh.length).toBeLessThan(60);
      expect(gist.en.length).toBeLessThan(125);
      expect(`${gist.zh}${label.zh}`).toMatch(/\p{Script=Han}/u);
    }
  });
});

describe('numerals', () => {
  it.each([
    [1, '一'],
    [10, '十'],
    [15, '十五'],
    [20, '二十'],
    [58, '五十八'],
    [100, '一百'],
    [105, '一百零五'],
    [110, '一百一十'],
    [115, '一百一十五'],
    [1001, '一千零一'],
    [1054, '一千零五十四'],
    [1174, '一千一百七十四'],
    [1200, '一千二百'],
  ])('%i is %s', (n, expected) => expect(numeral(n)).toBe(expected));
  it.each([0, 1.5, 10_000])('refuses %p', (n) => expect(() => numeral(n)).toThrow(RangeError));
});

describe('instruments', () => {
  it('have their own ids', () => expect(repeated(instruments.map(({ id }) => id))).toEqual([]));
  it.each(instruments.map(({ id }) => [id]))('%s can be cited as a whole', (id) => {
    const { inForceFrom, inForceTo } = instrument(id);
    expect(article(cite(id)).gist.zh).not.toBe('');
    expect([inForceFrom, inForceTo ?? inForceFrom].every((d) => /^\d{4}-\d\d-\d\d$/.test(d))).toBe(true);
    expect(inForceTo === undefined || inForceTo > inForceFrom).toBe(true);
  });
});

describe('values of the law', () => {
  it('are the old ones in 2020', () =>
    expect(values.on('2020-06-01')).toMatchObject({
      summaryCeilingFen: { person: 5_000, unit: 100_000 },
      cashCeilingFen: 2_000,
      hearingRequestWorkingDays: 3,
      decisionDays: null,
      shortPeriodsAreWorkingDays: false,
      withdrawalWorkingDays: null,
    }));
  it('change on 15 July 2021', () => {
    expect(values.on('2021-07-14').hearingRequestWorkingDays).toBe(3);
    expect(values.on('2021-07-15')).toMatchObject({
      summaryCeilingFen: { person: 20_000, unit: 300_000 },
      cashCeilingFen: 10_000,
      hearingRequestWorkingDays: 5,
      decisionDays: 90,
      shortPeriodsAreWorkingDays: true,
    });
  });
  it('follow the Code from 15 August 2026', () => {
    expect(values.on('2026-08-14').pollutionLimitationYears).toBeNull();
    expect(values.on('2026-08-15').pollutionLimitationYears).toBe(5);
  });
  it.each(['2020-01-01', '2021-07-15', '2026-12-01'])('name an existing article on %s', (date) => {
    const sources = valueSources.on(date);
    expect(Object.keys(sources)).toEqual(Object.keys(values.on(date)));
    for (const { article: id } of Object.values(sources)) expect(() => article(id)).not.toThrow();
  });
  it('mark the hearing threshold as unverified', () =>
    expect(valueSources.on('2026-01-01').hearingThresholdFen.mark).toBe('M'));
  it.each(['2017-12-31', 'today'])('refuse %s', (date) => expect(() => values.on(date)).toThrow(RangeError));
});

describe('clocks', () => {
  it.each(Object.entries(clocks))('%s is whole', (id, clock) => {
    expect(clock.id).toBe(id);
    expect(clock.length).toBeGreaterThan(0);
    expect(clock.articles.length).toBeGreaterThan(0);
    for (const cited of clock.articles) expect(() => article(cited)).not.toThrow();
  });
  it('agree with the values of the law', () => {
    const now = values.on('2026-06-01');
    expect([clocks['C-HEA'].length, clocks['C-90'].length, clocks['C-REV'].length, clocks['C-PAY'].length]).toEqual([
      now.hearingRequestWorkingDays,
      now.decisionDays,
      now.reviewWorkingDays,
      now.paymentDays,
    ]);
  });
});

describe('matters', () => {
  it('are thirty, with codes of their own', () => {
    expect(matters.map(({ no }) => no)).toEqual(Array.from({ length: 30 }, (_, i) => i + 1));
    expect(repeated(matters.map(({ code }) => code))).toEqual([]);
    expect(matter('120101ZQBCF01005').no).toBe(5);
    expect(() => matter('120101ZQBCF01999')).toThrow(RangeError);
  });
  it.each(matters.map((one) => [one.code, one] as const))('%s is whole', (code, one) => {
    expect(code).toMatch(one.kind === 'inspection' ? /JC01\d{3}$/ : /CF01\d{3}$/);
    for (const { article: cited, validFrom, instrument: from } of one.bases) {
      expect(article(cited).inForceFrom).toBe(validFrom);
      expect(cited.startsWith(from)).toBe(true);
    }
    expect(one.bases.some(({ role, validTo }) => role === 'liability' && validTo === undefined)).toBe(true);
    expect(one.penaltyOptions.length > 0).toBe(one.kind === 'penalty');
    for (const { kind, minFen = 0, maxFen = Infinity } of [
      ...one.penaltyOptions,
      ...(one.formerPenalties?.options ?? []),
    ]) {
      expect(kind in penaltyKinds).toBe(true);
      expect(minFen).toBeLessThanOrEqual(maxFen);
    }
  });
  it('allow the summary procedure only where a sum can be small enough', () => {
    const { person, unit } = values.on('2026-12-01').summaryCeilingFen;
    for (const { summaryPossible, penaltyOptions, no } of matters.filter((one) => one.kind === 'penalty')) {
      const small = penaltyOptions.some(
        ({ kind, minFen = 0, perMille, forParty }) =>
          kind === 'fine' && perMille === undefined && minFen <= (forParty === 'person' ? person : unit),
      );
      expect([no, summaryPossible && !small]).toEqual([no, false]);
    }
  });
});

describe('glossary', () => {
  it('has one English term for each Chinese one, and resolves', () => {
    expect(repeated(glossary.map(({ zh }) => zh))).toEqual([]);
    for (const { articles } of glossary) for (const cited of articles) expect(() => article(cited)).not.toThrow();
  });
  it('forbids no word that is itself a term of the same meaning', () => {
    for (const { en, forbidden = [] } of glossary) expect(forbidden).not.toContain(en);
  });
});
