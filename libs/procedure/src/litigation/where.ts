import { type CivilDate, type Holidays } from '@anjuan/calendar';
import type { CourtSession, Instance, Judgment, LitigationDossier } from './dossier.js';
import { dueOn } from '../terms.js';
import { values } from '@anjuan/statute';

/** The instance the suit is before. */
export function instanceOf({ appeal }: LitigationDossier): Instance {
  return appeal ? 'second' : 'first';
}

/** The judgment that counts: the newest. */
export function lastJudgment({ judgments }: LitigationDossier): Judgment | undefined {
  return judgments.at(-1);
}

/** The session that was set last. */
export function lastSession({ sessions }: LitigationDossier): CourtSession | undefined {
  return sessions.at(-1);
}

/** Days to appeal: fifteen against a judgment, ten against a ruling. @article ALL-2017/85 */
export function appealDays({ form, outcome: { receivedOn } }: Judgment): number {
  const { appealDays: judgment, rulingAppealDays: ruling } = values.on(receivedOn);
  return form === 'ruling' ? ruling : judgment;
}

/** Last day to appeal; undefined where nothing may be appealed: second instance, mediation, withdrawal. */
export function appealEndsOn(dossier: LitigationDossier, holidays: Holidays): CivilDate | undefined {
  const judgment = lastJudgment(dossier);
  if (!judgment || !appealable(judgment)) return undefined;
  return dueOn('C-APPEAL', judgment.outcome.receivedOn, holidays, appealDays(judgment));
}

/** Whether a paper of the court may be appealed against. */
export function appealable({ instance, form, outcome }: Judgment): boolean {
  return instance === 'first' && form !== 'mediation' && outcome.kind !== 'ended';
}

/** Whether the head came, or proved a listed excuse, in an instance; once per instance suffices. @article SPC-HEAD-2020/7 */
export function headAnswered({ sessions }: LitigationDossier, instance: Instance): boolean {
  return sessions.some((s) => s.instance === instance && (s.appearance === 'attended' || s.appearance === 'excused'));
}

/** Whether the head came in an instance. */
export function headCame({ sessions }: LitigationDossier, instance: Instance): boolean {
  return sessions.some((s) => s.instance === instance && s.appearance === 'attended');
}

/** The dossier with its last session completed by what happened there. */
export function withAppearance(dossier: LitigationDossier, more: Partial<CourtSession>): LitigationDossier {
  const last = dossier.sessions.length - 1;
  return { ...dossier, sessions: dossier.sessions.map((s, i) => (i === last ? { ...s, ...more } : s)) };
}
