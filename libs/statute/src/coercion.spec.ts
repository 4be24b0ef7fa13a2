import { describe, expect, it } from '@jest/globals';
import { article, basisRanks, coercionBases, coercionBasesOf, matters, rankSuffices } from './index.js';

const codeOf = (no: number): string => matters.find((m) => m.no === no)?.code ?? '';
const lawful = (no: number, on: string): readonly string[] =>
  coercionBasesOf(codeOf(no), on)
    .filter((b) => rankSuffices(b.rank))
    .map((b) => b.article);

describe('bases of coercive measures', () => {
  it.each(coercionBases.map((b) => [`${b.article} for ${b.matters.join(', ')}`, b] as const))(
    '%s is an article with a rank, a mark and known matters',
    (_title, b) => {
      expect(() => article(b.article)).not.toThrow();
      expect(b.rank in basisRanks).toBe(true);
      expect(['V', 'X', 'M']).toContain(b.mark);
      expect(b.matters.every((no) => codeOf(no) !== '')).toBe(true);
      expect([b.condition.zh, b.condition.en].every(Boolean)).toBe(true);
    },
  );

  it.each([
    [17, '2026-08-14', ['AIR-2018/30']],
    [17, '2026-08-15', ['ECO-CODE-2026/52']],
    [19, '2026-08-14', ['NOISE-2021/30']],
    [19, '2026-08-15', ['ECO-CODE-2026/562']],
    [1, '2026-03-02', ['URPL-2019/68']],
    [5, '2026-03-02', []],
    [12, '2026-09-01', []],
  ])('matter %i on %s rests on %p', (no, on, articles) => {
    expect(lawful(no, on)).toEqual(articles);
  });

  it('a rule of the city government suffices for none', () => {
    expect(coercionBases.filter((b) => b.article.startsWith('TJ-STREET')).map((b) => b.rank)).toEqual(['rule']);
    expect(rankSuffices('rule')).toBe(false);
  });
});
