import { describe, expect, it } from '@jest/globals';
import { article } from '@anjuan/statute';
import { type InputClass, fieldsOf } from './kernel/field.js';
import { type Procedure, tableFaults } from './kernel/procedure.js';
import { procedures } from './procedures.js';

const shared = ['add-recording', 'explain-gap', 'approve-gap', 'raise-objection', 'answer-objection'];

const stepsOf = (p: Procedure) => [...new Map(p.rows.map((r) => [r.step.id, r.step])).values()];
const each = procedures.map((p) => [p.id, p] as const);

describe('every table', () => {
  it.each(each)('%s has known, reachable stages with a way to an end', (_id, procedure) => {
    expect(tableFaults(procedure)).toEqual([]);
  });

  it.each(each)('%s names each step once per stage', (_id, { rows }) => {
    const keys = rows.flatMap((r) => r.from.map((from) => `${r.step.id} from ${from}`));
    expect(keys).toHaveLength(new Set(keys).size);
  });

  it.each(each)('%s cites articles that exist', (_id, procedure) => {
    const cited = stepsOf(procedure).flatMap((s) => [...s.articles, ...s.rules.flatMap((r) => r.articles)]);
    expect(() => cited.forEach((id) => article(id))).not.toThrow();
  });

  it.each(each)('%s bars by nothing without an article', (_id, procedure) => {
    expect(stepsOf(procedure).flatMap((s) => s.rules.filter((r) => r.articles.length === 0))).toEqual([]);
  });

  it.each(each)('%s speaks both languages', (_id, procedure) => {
    const titles = [
      procedure.title,
      ...Object.values(procedure.stages).map((s) => s.title),
      ...stepsOf(procedure).map((s) => s.title),
    ];
    const labels = stepsOf(procedure).flatMap((s) => fieldsOf(s.input as InputClass).map((f) => f.label));
    for (const text of [...titles, ...labels]) expect([text.zh, text.en].every(Boolean)).toBe(true);
  });
});

describe('all tables together', () => {
  it('use each step id once', () => {
    const ids = procedures.flatMap((p) => stepsOf(p).map((s) => s.id)).filter((id) => !shared.includes(id));
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  it('use each procedure id and kind once', () => {
    expect(new Set(procedures.map((p) => p.id)).size).toBe(procedures.length);
    expect(new Set(procedures.map((p) => p.kind)).size).toBe(procedures.length);
  });

  it('give each rule id and name one meaning', () => {
    const rules = procedures.flatMap((p) => stepsOf(p).flatMap((s) => s.rules));
    const meanings = new Map<string, Set<string>>();
    for (const r of rules)
      meanings.set(
        `${r.id} ${r.name}`,
        (meanings.get(`${r.id} ${r.name}`) ?? new Set()).add(`${r.force} ${r.says.zh}`),
      );
    expect([...meanings].filter(([, said]) => said.size > 1)).toEqual([]);
  });

  it('call rules by an id of law.md or the house', () => {
    const ids = procedures.flatMap((p) => stepsOf(p).flatMap((s) => s.rules.map((r) => r.id)));
    expect(ids.filter((id) => !/^[A-Z]{3,4}-\d{2,3}$/.test(id))).toEqual([]);
  });
});
