import { acl, sc118, values } from '@anjuan/statute';
import { type CaseFile, tracksOf } from '../kernel/file.js';
import { type Rule, inputRule, onGuard, rule } from '../kernel/rule.js';
import { recording } from '../three-systems/recording.js';
import type { SealingDossier } from './dossier.js';
import type { ApproveUrgentInput } from './steps/approve-urgent-sealing/index.js';
import type { ExtendSealingInput } from './steps/extend-sealing/index.js';
import { approvalDue, sealingEnds } from './term.js';

export const approvedInTime: Rule<SealingDossier, ApproveUrgentInput> = inputRule({
  id: 'COM-04',
  name: 'approval-made-up-in-time',
  force: 'bars',
  articles: [acl(19)],
  says: {
    zh: '当场实施的应当在二十四小时内补办批准，逾期的只能立即解除',
    en: 'Approval is made up within twenty-four hours; after that the things can only be released',
  },
  holds: ({ dossier, file, input, on, holidays }) => {
    const due = approvalDue(file, dossier, holidays);
    return due !== undefined && `${on}T${input.at}` <= (due.endsAt ?? `${due.due}T00:00`);
  },
});

export const extendedWhileRunning: Rule<SealingDossier> = rule({
  id: 'COM-08',
  name: 'extended-while-the-term-runs',
  force: 'bars',
  articles: [acl(25)],
  says: {
    zh: '延长应当在期限届满之前决定，期满的应当立即解除',
    en: 'The term is extended before it is over; afterwards the things are released',
  },
  holds: ({ dossier, file, track = '', on, holidays }) => {
    const ends = sealingEnds(file, dossier, { track, holidays });
    return ends !== undefined && on <= ends;
  },
});

export const extensionLawful: Rule<SealingDossier, ExtendSealingInput> = inputRule({
  id: 'COM-08',
  name: 'extension-within-the-law',
  force: 'bars',
  articles: [acl(25)],
  says: { zh: '延长期限不得超过三十日', en: 'The extension is thirty days at most' },
  holds: ({ input, on }) => input.days <= values.on(on).sealingExtensionDays,
});

export const extensionNotified: Rule<SealingDossier, ExtendSealingInput> = inputRule({
  id: 'COM-08',
  name: 'extension-reasoned-and-notified',
  force: 'bars',
  articles: [acl(25, 2)],
  says: {
    zh: '延长应当说明情况复杂的理由（不少于十个字）并及时书面告知当事人',
    en: 'The extension has its reasons, ten characters at least, and the party is told in writing',
  },
  holds: ({ input }) => input.reasons.trim().length >= 10 && input.notified,
});

/** Acts of a track of sealing that were not recorded throughout, and whose interruption no head approved. */
function unrecorded(file: CaseFile, track: string, { interruptions = {} }: SealingDossier): readonly number[] {
  const own = file.acts.filter((a) => a.track === track && a.required === 'L4').map((a) => a.seq);
  return recording(file)
    .acts.filter(({ seq, state }) => own.includes(seq) && state !== 'reached' && state !== 'approved')
    .map(({ seq }) => seq)
    .filter((seq) => interruptions[seq] === undefined);
}

const recorded = {
  id: 'RCD-02',
  name: 'measure-recorded-throughout',
  force: 'bars',
  articles: [sc118(8), acl(18)],
  says: {
    zh: '查封、扣押应当全程音像记录，中断的应当说明并经负责人批准',
    en: 'The measure is recorded from start to end, or the head has approved the note on the interruption',
  },
} as const;

export const measureRecorded: Rule<SealingDossier> = rule({
  ...recorded,
  holds: ({ dossier, file, track = '' }) => unrecorded(file, track, dossier).length === 0,
});

/** After the decision the table has seen to it. */
export const measureStaysRecorded: Rule<SealingDossier> = onGuard(
  measureRecorded,
  'no case is decided with a gap that nobody approved; it stands guard over decisions brought in from elsewhere',
);

/** The same for every measure of a case, before it closes. */
export const measuresRecorded: Rule = rule({
  ...recorded,
  holds: ({ file }) =>
    tracksOf<SealingDossier>(file, 'sealing').every((t) => unrecorded(file, t.key, t.dossier).length === 0),
});

export const interruptionExplained: Rule<SealingDossier, { readonly seq: number }> = inputRule({
  id: 'RCD-02',
  name: 'interruption-explained-first',
  force: 'bars',
  articles: [sc118(8)],
  says: {
    zh: '批准的应当是本项措施中已说明缺口原因的行为',
    en: 'What is approved is the explained gap of an act of this measure',
  },
  holds: ({ dossier, file, track = '', input }) =>
    unrecorded(file, track, dossier).includes(input.seq) &&
    recording(file).acts.some((a) => a.seq === input.seq && a.state === 'explained'),
});
