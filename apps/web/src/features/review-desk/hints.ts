import type { OfficeView } from '@anjuan/contract';
import {
  type CaseFile,
  type Penalty,
  certificateHolds,
  currentDraft,
  fineFen,
  heardOrLapsed,
  noticeServedOn,
  recording,
} from '@anjuan/procedure';
import { type Matter, matters } from '@anjuan/statute';
import { yuan } from '@/shared/i18n/dates';
import type { WordKey, WordValues } from '@/shared/i18n';
import type { Tone } from '@/shared/ui/state-mark.vue';

/** Something the machine found in the file that bears on one of the eight items. It hints; the reviewer judges. */
export interface Hint {
  readonly tone: Tone;
  readonly key: WordKey;
  readonly values?: WordValues;
  /** Acts it rests on. */
  readonly seqs?: readonly number[];
}

const said = (ok: boolean, good: WordKey, bad: WordKey, values: WordValues = {}): Hint => ({
  tone: ok ? 'good' : 'bad',
  key: ok ? good : bad,
  values,
});

function subject({ file, office }: Context): readonly Hint[] {
  const pairs = file.acts.flatMap((act) => act.officers.map((id) => ({ act, id })));
  const invalid = pairs.filter(({ act, id }) => !certificateHolds(office.office.staff[id]?.certificate, act.on));
  const officers = new Set(pairs.map(({ id }) => id)).size;
  const acts = new Set(pairs.map(({ act }) => act.seq)).size;
  const seqs = [...new Set(invalid.map(({ act }) => act.seq))];
  return [
    {
      ...said(invalid.length === 0, 'hint.certificates', 'hint.certificatesBad', {
        n: officers,
        acts: invalid.length === 0 ? acts : seqs.length,
      }),
      seqs,
    },
    said(officers >= 2, 'hint.twoOfficers', 'hint.oneOfficer', { n: officers }),
  ];
}

function procedure({ file, office, today }: Context): readonly Hint[] {
  const { filing, notices } = file.dossier;
  const served = noticeServedOn(file);
  return [
    said(Boolean(filing?.approvedOn), 'hint.filed', 'hint.notFiled', { date: filing?.approvedOn ?? '' }),
    notices.length === 0
      ? { tone: 'soon', key: 'hint.noNotice' }
      : said(Boolean(served), 'hint.noticeServed', 'hint.noticeNotServed', { date: served ?? '' }),
    said(heardOrLapsed(file, today, office.holidays), 'hint.heard', 'hint.notHeard'),
  ];
}

function facts({ file }: Context): readonly Hint[] {
  const used = file.dossier.evidence.filter((e) => !e.excluded);
  const kinds = new Set(used.map((e) => e.kind)).size;
  const unverified = used.filter((e) => !e.verifiedBy).length;
  return [
    said(file.dossier.party !== undefined, 'hint.party', 'hint.noParty'),
    said(used.length > 0, 'hint.evidence', 'hint.noEvidence', { n: used.length, kinds }),
    unverified === 0
      ? { tone: 'good', key: 'hint.verified' }
      : { tone: 'soon', key: 'hint.unverified', values: { n: unverified } },
  ];
}

/** The highest fine any option of the matter allows, where the text sets one. */
function topFine(known: Matter | undefined): number | undefined {
  const tops = (known?.penaltyOptions ?? []).flatMap((o) =>
    o.kind === 'fine' && o.maxFen !== undefined ? [o.maxFen] : [],
  );
  return tops.length > 0 ? Math.max(...tops) : undefined;
}

function range(known: Matter | undefined, fine: number): Hint {
  const top = topFine(known);
  if (top === undefined) return { tone: 'mute', key: 'hint.noRange' };
  return said(fine <= top, 'hint.inRange', 'hint.aboveRange', { fine: yuan(fine), top: yuan(top) });
}

function law({ file }: Context): readonly Hint[] {
  const { basis = [], penalties = [] } = currentDraft(file.dossier) ?? {};
  const known = matters.find((m) => m.code === file.dossier.matter);
  const kinds = new Set(known?.penaltyOptions.map((o) => o.kind));
  const odd = penalties.filter((p: Penalty) => kinds.size > 0 && !kinds.has(p.kind)).length;
  return [
    said(basis.length > 0, 'hint.basis', 'hint.noBasis', { n: basis.length }),
    range(known, fineFen({ penalties })),
    ...(odd > 0 ? [{ tone: 'soon' as const, key: 'hint.oddKind' as const, values: { n: odd } }] : []),
  ];
}

function authority({ file, office, today }: Context): readonly Hint[] {
  const day = file.dossier.actOn ?? today;
  const listed = office.office.powers.some(
    (p) => p.matter === file.dossier.matter && p.from <= day && (!p.to || day <= p.to),
  );
  return [said(listed, 'hint.listed', 'hint.notListed', { date: day })];
}

function papers({ file, documents }: Context): readonly Hint[] {
  const gaps = recording(file).open;
  return [
    { tone: documents > 0 ? 'good' : 'soon', key: 'hint.papers', values: { n: documents } },
    { ...said(gaps.length === 0, 'hint.recorded', 'hint.gaps', { n: gaps.length }), seqs: gaps.map((g) => g.seq) },
  ];
}

interface Context {
  readonly file: CaseFile;
  readonly office: OfficeView;
  readonly today: string;
  readonly documents: number;
}

/** Hints by item of the checklist; the last two items are for a person alone. */
export function hintsFor(context: Context): Readonly<Record<string, readonly Hint[]>> {
  const { correction } = context.file.dossier;
  const order: readonly Hint[] = correction
    ? [
        said(correction.checkedOn !== undefined, 'hint.corrected', 'hint.notRechecked', {
          date: correction.checkedOn ?? correction.dueOn,
        }),
      ]
    : [];
  return {
    subject: subject(context),
    procedure: procedure(context),
    facts: facts(context),
    law: law(context),
    authority: authority(context),
    papers: papers(context),
    crime: [{ tone: 'mute', key: 'hint.human' }],
    other: [...order, { tone: 'mute', key: 'hint.human' }],
  };
}
