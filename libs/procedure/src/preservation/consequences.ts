import { apl, order55 } from '@anjuan/statute';
import { type Consequence, type Seen, consequence, from, runs } from '../kernel/consequence.js';
import { type CaseFile, tracksOf } from '../kernel/file.js';
import type { PreservationDossier } from './dossier.js';
import { endsByItself, termOver } from './term.js';

/** The tracks on which things are preserved now. */
function preserved(file: CaseFile) {
  return tracksOf<PreservationDossier>(file, 'preservation').filter((t) => t.stage === 'registered');
}

function overdue(seen: Seen) {
  return preserved(seen.file).filter((t) => termOver(t.dossier, seen));
}

const disposing = runs({
  id: 'PRE-04',
  name: 'preserved-things-dealt-with-in-seven-working-days',
  procedure: 'preservation',
  step: 'register-preserved',
  clock: 'C-PRE',
  says: {
    zh: '先行登记保存的证据应当在七个工作日内作出处理决定',
    en: 'Preserved evidence is dealt with in seven working days',
  },
  starts: (file) => preserved(file).map((t) => from(t.dossier.registered?.on, { track: t.key })),
});

const disposeNow = consequence({
  id: 'PRE-04',
  name: 'preserved-things-overdue',
  kind: 'task',
  articles: [apl(56)],
  says: {
    zh: '登记保存已满七个工作日，应当立即处理或者解除',
    en: 'Seven working days are over: dispose of the preserved things or release them now',
  },
  procedure: 'preservation',
  step: 'register-preserved',
  arises: (seen) => overdue(seen).some((t) => !endsByItself(seen.file, t.dossier)),
});

const endsAlone = consequence({
  id: 'PRE-05',
  name: 'preservation-ends-by-itself',
  kind: 'flip',
  articles: [order55(19)],
  says: {
    zh: '登记保存逾期未处理的，措施自动解除',
    en: 'Preservation that was not dealt with in time ends by itself',
  },
  procedure: 'preservation',
  step: 'lapse-preservation',
  arises: (seen) => overdue(seen).some((t) => endsByItself(seen.file, t.dossier)),
});

const tellTheKeeper = consequence({
  id: 'PRE-05',
  name: 'keeper-to-be-told-of-the-end',
  kind: 'task',
  articles: [order55(19)],
  says: {
    zh: '登记保存已自动解除，应当告知保管人并返还物品',
    en: 'Preservation has ended by itself: tell the keeper and give the things back',
  },
  procedure: 'preservation',
  step: 'lapse-preservation',
  arises: ({ file }) => tracksOf(file, 'preservation').some((t) => t.stage === 'lapsed'),
});

/** What follows by itself while evidence is preserved. */
export const preservationConsequences: readonly Consequence[] = [disposing, disposeNow, endsAlone, tellTheKeeper];
