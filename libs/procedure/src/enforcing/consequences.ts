import { daysBetween } from '@anjuan/calendar';
import { acl, type Text } from '@anjuan/statute';
import { type Consequence, consequence, from, runs } from '../kernel/consequence.js';
import { type CaseFile, tracksOf } from '../kernel/file.js';
import { remedyFlag } from '../remedies.js';
import type { EnforcingDossier } from './dossier.js';
import type { EnforcingKind } from './papers.js';
import { standstill, threeYearsStill } from './suspension.js';
import { lastDayOf } from './terms.js';

/** The steps of a track that the consequences of force hang on. */
export interface EnforcingSteps {
  /** Stages in which force has been used. */
  readonly used: readonly string[];
  readonly demand: string;
  readonly suspend: string;
  readonly giveUp: string;
  readonly agree: string;
  readonly oweReversal: string;
}

const tracks = (file: CaseFile, kind: EnforcingKind) => tracksOf<EnforcingDossier>(file, kind);

type Given = Pick<Consequence, 'id' | 'says' | 'articles' | 'procedure'>;
const coe = (no: string, article: number, says: Text, procedure: EnforcingKind): Given => ({
  id: `COE-${no}`,
  articles: [acl(article)],
  says,
  procedure,
});

/** While enforcement stands still: somebody must look whether the ground is gone, and three years run. @article ACL-2011/39 */
function standingStill(kind: EnforcingKind, { suspend, giveUp }: EnforcingSteps): readonly Consequence[] {
  const still = (file: CaseFile) => tracks(file, kind).filter((t) => !t.ended && standstill(t.dossier));
  return [
    consequence({
      ...coe('07', 39, { zh: '中止情形消失后应当恢复执行', en: 'Enforcement resumes when the ground is gone' }, kind),
      name: `${kind}-resumes-when-the-ground-is-gone`,
      kind: 'task',
      step: suspend,
      arises: ({ file }) => still(file).length > 0,
    }),
    runs({
      id: 'COE-07',
      name: `${kind}-given-up-after-three-years`,
      procedure: kind,
      step: suspend,
      clock: 'C-STILL',
      says: {
        zh: '没有明显社会危害、当事人确无能力履行的，中止执行满三年不再执行',
        en: 'Without clear harm and means, force is given up after three years of standing still',
      },
      starts: (file) =>
        still(file).map(({ key, dossier }) => {
          const s = standstill(dossier);
          return from(s?.unable && s.harmless ? s.from : undefined, { track: key });
        }),
    }),
    consequence({
      ...coe(
        '07',
        39,
        { zh: '中止执行满三年，不再执行', en: 'Three years of standing still: no more enforcement' },
        kind,
      ),
      name: `${kind}-no-longer-enforced`,
      kind: 'flip',
      step: giveUp,
      arises: ({ file, on }) => still(file).some((t) => threeYearsStill(t.dossier, on)),
    }),
  ];
}

/** The term a demand gives; it ends when enforcement is decided. @article ACL-2011/35 */
function demanded(kind: EnforcingKind, { demand }: EnforcingSteps): Consequence {
  return runs({
    id: 'COE-01',
    name: `${kind}-demand-runs`,
    procedure: kind,
    step: demand,
    clock: 'C-DEMAND',
    says: { zh: '催告书载明的履行期限', en: 'The term the demand gives' },
    starts: (file) =>
      tracks(file, kind)
        .filter(({ ended, dossier }) => !ended && dossier.enforcement === undefined)
        .map(({ key, dossier: { demand: d } }) =>
          d ? from(d.on, { length: daysBetween(d.on, d.dueOn), track: key }) : undefined,
        ),
  });
}

/** An agreement whose day has passed without performance. @article ACL-2011/42 */
function agreed(kind: EnforcingKind, { agree }: EnforcingSteps): Consequence {
  return consequence({
    ...coe('08', 42, { zh: '不履行执行协议的，应当恢复强制执行', en: 'A broken agreement: force resumes' }, kind),
    name: `${kind}-resumes-after-a-broken-agreement`,
    kind: 'task',
    step: agree,
    arises: ({ file, on, holidays }) =>
      tracks(file, kind).some(
        ({ ended, dossier: { agreement } }) =>
          !ended && agreement !== undefined && !agreement.brokenOn && on > lastDayOf(agreement.dueOn, holidays),
      ),
  });
}

/** The basis fell after force was used, by a remedy or by our own finding. @article ACL-2011/41 */
function owedBack(kind: EnforcingKind, { oweReversal, used }: EnforcingSteps): Consequence {
  const fell = (file: CaseFile) => ['revoked', 'void', 'altered'].includes(remedyFlag(file) ?? '');
  return consequence({
    ...coe(
      '09',
      41,
      {
        zh: '据以执行的决定被撤销、变更或者执行错误的，应当恢复原状、退还财物或者赔偿',
        en: 'The basis fell or the enforcement was mistaken: restore, return or compensate',
      },
      kind,
    ),
    name: `${kind}-owed-back`,
    kind: 'task',
    step: oweReversal,
    arises: ({ file }) =>
      tracks(file, kind).some(({ stage, dossier: { reversal } }) =>
        reversal ? !reversal.doneOn : used.includes(stage) && fell(file),
      ),
  });
}

/** What follows by itself on a track that ends in force: COE-07, COE-08, COE-09 of law.md 2.8. */
export function enforcingConsequences(kind: EnforcingKind, steps: EnforcingSteps): readonly Consequence[] {
  return [demanded(kind, steps), ...standingStill(kind, steps), agreed(kind, steps), owedBack(kind, steps)];
}
