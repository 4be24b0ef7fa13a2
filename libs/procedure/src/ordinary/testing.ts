import type { Exclusion } from '@anjuan/calendar';
import { acl, apl, order55 } from '@anjuan/statute';
import type { Dossier } from '../dossier/dossier.js';
import { type EvidenceTest, testKinds } from '../dossier/testing.js';
import { type Rule, inputRule } from '../kernel/rule.js';

/** The test of a number, if it was entrusted. */
export function testNo({ tests = [] }: Dossier, no: number): EvidenceTest | undefined {
  return tests.find((t) => t.no === no);
}

export const testOnFile: Rule<unknown, { readonly test: number }> = inputRule({
  id: 'EVI-07',
  name: 'test-entrusted-on-file',
  force: 'bars',
  articles: [order55(18), apl(56)],
  says: { zh: '检测、鉴定应当已经在本案办理委托', en: 'The test must have been entrusted in this case' },
  holds: ({ file, input }) => testNo(file.dossier, input.test) !== undefined,
});

/**
 * Days of tests whose result has come, by kind: they do not count toward the term of the decision where the rule of the field
 * says so. While a result is still out nobody can rely on it. @article MOHURD-55-2022/29
 */
export function testedDays({ tests = [] }: Dossier) {
  return tests.flatMap(({ kind, entrustedOn, result }) =>
    result ? [{ from: entrustedOn, to: result.on, ground: kind }] : [],
  );
}

/**
 * Days of tests of things held on a track, which do not count toward the term of sealing: only where the party was told of the
 * term in writing, and never beyond that term. @article ACL-2011/25/3
 */
export function testedWhileHeld({ tests = [] }: Dossier, track: string): readonly Exclusion[] {
  return tests
    .filter((t) => t.held === track && t.toldInWriting)
    .map(({ kind, entrustedOn, dueOn, result }) => ({
      from: entrustedOn,
      to: result && result.on < dueOn ? result.on : dueOn,
      why: testKinds[kind],
    }));
}

export const heldTrackNamed: Rule<Dossier, { readonly held?: string }> = inputRule({
  id: 'COM-09',
  name: 'held-things-named-by-their-track',
  force: 'bars',
  articles: [acl(25, 3)],
  says: {
    zh: '检测已查封、扣押或者登记保存的物品，应当选定本案的该项措施',
    en: 'Things that are held are named by the track of this case they are held on',
  },
  holds: ({ file, input }) => {
    const kind = input.held === undefined ? undefined : file.tracks[input.held]?.kind;
    return input.held === undefined || ['sealing', 'preservation'].includes(kind ?? '');
  },
});
