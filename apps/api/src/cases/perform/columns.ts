import type { Holidays } from '@anjuan/calendar';
import {
  type CaseFile,
  type Office,
  agencyProcedures,
  destroyedOn,
  disposalOf,
  gapReasonsOf,
  holdsOn,
  isMinor,
  legalReview,
  limits,
  procedureById,
  publicity,
  recording,
  recused,
  restedOn,
  retentionClassOf,
} from '@anjuan/procedure';
import { type Clock, type ClockId, clocks, matters } from '@anjuan/statute';
import type { CaseColumns } from '../../platform/persistence/case.mapper.js';
import { awaitedRoles, openTracks } from './onward.js';

/** What the columns are computed with. */
export interface ColumnFacts {
  readonly office: Office;
  readonly holidays: Holidays;
}

const MATTER_NAMES = new Map(matters.map((m) => [m.code, m.name.zh]));
const OF_OFFICE = new Set(agencyProcedures.map(({ id }) => id));
const FACTS = 600;

/** Title of a file as lists show it: what, and who or where; of a destroyed file only what. */
export function titleOf(file: CaseFile): string {
  const what = MATTER_NAMES.get(file.dossier.matter ?? '') ?? procedureById(file.procedure).title.zh;
  const who = destroyedOn(file) ? undefined : subjectOf(file);
  return who ? `${what} · ${who}` : what;
}

/** What a file of the office itself is about, in a word. */
function ofOffice({ agency = {} }: CaseFile['dossier']): string | undefined {
  const { calendar, officer, account, certificate } = agency;
  const year = calendar?.year ?? officer?.year;
  return year ? `${year}年` : (account?.name ?? certificate?.number);
}

/** Who or what a file is about. */
function subjectOf({ dossier }: CaseFile): string | undefined {
  return dossier.party?.label ?? dossier.place?.text ?? ofOffice(dossier);
}

const policies: Readonly<Record<ClockId, Clock>> = clocks;
const isOwn = (clock: ClockId): boolean => clock !== 'C-ADD' && policies[clock].policy === 'agency';

/**
 * The limit of the agency's own that ends first; the party's periods do not make a case late, and neither does the day on which an
 * additional fine stops growing.
 */
function nextDue(file: CaseFile, holidays: Holidays): { readonly due: string; readonly clock: string } | undefined {
  return [...limits(file, holidays, isOwn)].sort((a, b) => (a.due < b.due ? -1 : 1))[0];
}

/** A destroyed file is found by its numbers and its matter alone. */
function searchText(file: CaseFile, title: string): string {
  const { caseNumber, decision, place, facts, origin } = file.dossier;
  if (destroyedOn(file)) return [caseNumber, decision?.number, title].filter(Boolean).join('\n').toLowerCase();
  const words = [caseNumber, decision?.number, title, place?.text, (facts ?? origin?.note)?.slice(0, FACTS)];
  return words.filter(Boolean).join('\n').toLowerCase();
}

function recorded(file: CaseFile) {
  const { acts, open, needed, met } = recording(file);
  const reasons = gapReasonsOf({ acts });
  return { gapCount: open.length, recordingsNeeded: needed, recordingsMet: met, gapReasons: reasons };
}

function states(file: CaseFile, { office, holidays }: ColumnFacts, on: string) {
  const publicityState = publicity(file, holidays).state;
  const due = nextDue(file, holidays);
  return {
    reviewState: legalReview(file, office, on).state,
    publicityState,
    ...recorded(file),
    awaitsRoles: awaitedRoles(file, publicityState),
    dueOn: due?.due ?? null,
    dueClock: due?.clock ?? null,
  };
}

/** What the archive asks: how long it is kept, since when, and whether something stands in the way. */
const kept = (file: CaseFile) => ({
  retentionClass: retentionClassOf(file),
  restedOn: restedOn(file) ?? null,
  holds: holdsOn(file).length,
  disposal: disposalOf(file) ?? null,
});

const orNull = <T>(value: T | undefined): T | null => value ?? null;

/** The parts of the dossier that lists show; absent ones are null, as rows want them. */
function shown(file: CaseFile) {
  const { caseNumber, matter, handlers, actOn, outcome, closure } = file.dossier;
  const { party, place } = destroyedOn(file) ? {} : file.dossier;
  return {
    number: orNull(caseNumber),
    matter: orNull(matter),
    partyLabel: orNull(party?.label),
    place: orNull(place?.text),
    handlers,
    actOn: orNull(actOn),
    outcome: orNull(outcome?.kind ?? closure?.ground),
  };
}

/** What SQL filters and sorts by, computed from the file alone. */
export function columnsOf(file: CaseFile, facts: ColumnFacts): CaseColumns {
  const [first, last] = [file.acts[0], file.acts.at(-1)];
  if (!first || !last) throw new Error('a file without acts has no row');
  const title = titleOf(file);
  const { kind, stages } = procedureById(file.procedure);
  return {
    kind,
    title,
    ...shown(file),
    ...kept(file),
    openedOn: first.on,
    lastActOn: last.on,
    minor: isMinor(file),
    ofOffice: OF_OFFICE.has(file.procedure),
    recused: [...recused(file)],
    ended: Boolean(stages[file.stage]?.end) && openTracks(file).length === 0,
    searchText: searchText(file, title),
    ...states(file, facts, last.on),
  };
}
