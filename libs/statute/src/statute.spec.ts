import { describe, expect, it } from '@jest/globals';
import {
  acl,
  allArticles,
  apl,
  article,
  cite,
  type ClockId,
  clockOn,
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
  profileNames,
  profileOf,
  profileTerms,
  sc118,
  values,
  valueSources,
} from './index.js';
import type { ClockRow } from './clocks.js';
import { clockRows } from './data/clocks.js';

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
  it('take every length from the dated tables, none from a number of their own', () => {
    expect(Object.values<ClockRow>(clockRows).filter(({ length }) => typeof length === 'number')).toEqual([]);
  });
  it('are of the law of their day', () => {
    const on = (id: ClockId, date: string) => {
      const { length, unit, articles = [] } = clockOn(id, date) ?? {};
      return [length, unit, articles[0]];
    };
    expect(on('C-HEA', '2020-06-01')).toEqual([3, 'days', 'APL-2017/42']);
    expect(on('C-HEA', '2021-07-15')).toEqual([5, 'working-days', 'APL-2021/64/1']);
    expect(on('C-PRE', '2021-07-14')).toEqual([7, 'days', 'APL-2017/37']);
    expect(on('C-ANN', '2021-12-31')[0]).toBe(60);
    expect(on('C-ANN', '2022-01-01')[0]).toBe(30);
  });
  it('are not there where the law of the day, or the profile, knows none', () => {
    expect(clockOn('C-90', '2021-07-14')).toBeUndefined();
    expect(clockOn('C-90', '2021-07-15')?.length).toBe(90);
    expect(clockOn('C-TAKE', '2020-06-01')).toBeUndefined();
    expect(clockOn('C-LIM-5Y', '2021-07-14')).toBeUndefined();
    expect(clockOn('C-FILE-ENV', '2026-06-01')).toBeUndefined();
    expect(clockOn('C-FILE-ENV', '2026-06-01', 'PF-ENV')?.length).toBe(15);
    expect(clockOn('C-VER', '2026-06-01', 'PF-ENV')).toBeUndefined();
    expect(clockOn('C-VER', '2026-06-01')?.length).toBe(15);
    expect(clockOn('C-REV', '2026-06-01', 'PF-BASE')).toBeUndefined();
  });
  it('count what was long before the tables by the oldest text', () =>
    expect(clockOn('C-LIM', '2010-01-01')?.length).toBe(24));
});

describe('profiles', () => {
  const city = (date: string) => profileTerms.on('PF-HC', date);

  it('give the terms of law.md 0.3', () => {
    expect(city('2026-06-01')).toMatchObject({
      verificationWorkingDays: 15,
      verificationExtensionWorkingDays: 10,
      statementWorkingDays: 5,
      reviewWorkingDays: 10,
      decisionExtensionDays: 30,
      decisionSecondExtensionDays: 60,
      closureWorkingDays: 15,
    });
    expect(profileTerms.on('PF-ENV', '2026-06-01')).toMatchObject({
      filingDays: 15,
      filingExtensionDays: 15,
      decisionExtensionDays: 30,
      decisionSecondExtensionDays: 30,
    });
    expect(profileTerms.on('PF-BASE', '2026-06-01')).toMatchObject({
      verificationWorkingDays: null,
      statementWorkingDays: 5,
      statementTermStated: true,
      decisionExtensionDays: null,
      excludedFromDecision: [],
    });
  });
  it('change with their rules', () => {
    expect([city('2022-04-30').decisionExtensionDays, city('2022-05-01').decisionExtensionDays]).toEqual([null, 30]);
    expect(profileTerms.on('PF-ENV', '2023-06-30').filingDays).toBeNull();
    expect(profileTerms.sources('PF-ENV', '2023-07-01').filingDays.mark).toBe('X');
  });
  it.each(Object.keys(profileNames) as (keyof typeof profileNames)[])('%s cites existing articles', (profile) => {
    for (const date of ['2020-01-01', '2026-12-01'])
      for (const { article: id } of Object.values(profileTerms.sources(profile, date)))
        expect(() => article(id)).not.toThrow();
  });
  it('are chosen by the matter, city management where it is not known', () => {
    expect(profileOf('120101ZQBCF01015')).toBe('PF-ENV');
    expect(profileOf('120101ZQBCF01026')).toBe('PF-OTHER');
    expect(profileOf(undefined)).toBe('PF-HC');
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
