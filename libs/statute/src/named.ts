import { aliases, gone, tianjinRules } from './data/aliases.js';
import { type Instrument, instruments } from './instrument.js';

/** An instrument as a text names it, with every version we hold of it. */
export interface Named {
  readonly name: string;
  readonly versions: readonly Pick<Instrument, 'id' | 'inForceFrom' | 'inForceTo'>[];
}

const bare = (title: string): string => title.replace(/^中华人民共和国/u, '').replace(/（[^）]*）/gu, '');

function namesOf({ id, title, short }: Instrument): readonly string[] {
  return [...new Set([bare(title.zh), bare(short), ...(aliases[id] ?? [])])].filter((name) => name.length > 2);
}

function table(): readonly Named[] {
  const byName = new Map<string, Named['versions']>();
  for (const one of instruments)
    if (one.id !== 'HOUSE') for (const name of namesOf(one)) byName.set(name, [...(byName.get(name) ?? []), one]);
  for (const [name, inForceTo] of gone) byName.set(name, [{ id: name, inForceFrom: '1900-01-01', inForceTo }]);
  // Longest first: the ordinance of the city is not the law of the same subject.
  return [...byName].map(([name, versions]) => ({ name, versions })).toSorted((a, b) => b.name.length - a.name.length);
}

const known = table();

/** The instruments a provision names, written as people write it or as an article id; none where we know none of them. */
export function namedIn(text: string): readonly Named[] {
  const byId = instruments.find(({ id }) => text === id || text.startsWith(`${id}/`));
  if (byId) return [{ name: byId.short, versions: [byId] }];
  let rest = text;
  return known.flatMap((one) => {
    if (!rest.includes(one.name)) return [];
    rest = rest.replaceAll(one.name, '＊');
    return [one];
  });
}

/** Whether some version of a named instrument was in force on a civil date. */
export function namedInForce({ versions }: Named, date: string): boolean {
  return versions.some(({ inForceFrom, inForceTo }) => inForceFrom <= date && (!inForceTo || date <= inForceTo));
}

/** Whether everything a text names are rules of the government of Tianjin, and it names one. */
export function restsOnTianjinRule(texts: readonly string[]): boolean {
  const named = texts.flatMap(namedIn);
  return named.length > 0 && named.every(({ versions }) => versions.every(({ id }) => tianjinRules.includes(id)));
}
