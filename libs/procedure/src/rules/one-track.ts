import { apl, house } from '@anjuan/statute';
import { type CaseFile, tracksOf } from '../kernel/file.js';
import { type Rule, rule } from '../kernel/rule.js';

/** Whether an act opens a new track: its key names none on file yet. */
export function opensTrack(file: CaseFile, track: string | undefined): boolean {
  return !track || file.tracks[track] === undefined;
}

function oneOf(kind: string, name: string, says: Rule['says'], over: readonly string[]): Rule {
  return rule({
    id: 'HSE-09',
    name,
    force: 'bars',
    articles: [apl(47), house('HSE-09')],
    says,
    holds: ({ file, track }) => !opensTrack(file, track) || tracksOf(file, kind).every((t) => over.includes(t.stage)),
  });
}

export const onePayment = oneOf('payment', 'one-payment-at-a-time', { zh: '已有进行中或者已缴清的缴款记录', en: 'A payment is already under way or done' }, []);

export const onePublication = oneOf(
  'publication', 'one-publication-at-a-time',
  { zh: '已有公示记录，应当更正或者撤回后再公示', en: 'There is a publication already: correct or withdraw it first' },
  ['withdrawn'],
);

export const oneDemolition = oneOf('demolition', 'one-demolition-at-a-time', { zh: '已有限期拆除记录', en: 'A term of demolition runs already' }, ['self-demolished']);
