import { agencyProcedures } from './agency/procedures.js';
import { amendment } from './amendment/table.js';
import { archive } from './archive/table.js';
import { destruction } from './retention/destruction.js';
import { hold } from './retention/hold.js';
import type { CaseFile } from './kernel/file.js';
import type { Procedure } from './kernel/procedure.js';
import { court } from './court/table.js';
import { enforcement } from './enforcement/table.js';
import { demolition } from './demolition/table.js';
import { dissent } from './dissent/table.js';
import { evaluation } from './evaluation/table.js';
import { inspection } from './inspection/table.js';
import { ordinary } from './ordinary/table.js';
import { otherPublication } from './other-publication/table.js';
import { payment } from './payment/table.js';
import { preservation } from './preservation/table.js';
import { platform } from './platform/table.js';
import { publication } from './publication/table.js';
import { sealing } from './sealing/table.js';
import { recomputation } from './recomputation/table.js';
import { recusal } from './recusal/table.js';
import { remedyProcedures } from './remedies/parts.js';
import { service } from './service/table.js';
import { substitute } from './substitute/table.js';
import { summary } from './summary/table.js';
import { venue } from './venue/table.js';

/** Every procedure and track with its version. The first of a kind is the one new files get. */
export const procedures: readonly Procedure[] = [
  ordinary,
  summary,
  inspection,
  preservation,
  sealing,
  service,
  payment,
  demolition,
  substitute,
  enforcement,
  court,
  publication,
  evaluation,
  ...remedyProcedures,
  recusal,
  venue,
  dissent,
  amendment,
  recomputation,
  otherPublication,
  platform,
  archive,
  hold,
  destruction,
  ...agencyProcedures,
];

/**
 * The procedure a file was begun under.
 * @throws Error for an unknown id: a journal never names one
 */
export function procedureById(id: string): Procedure {
  const found = procedures.find((p) => p.id === id);
  if (!found) throw new Error(`no procedure ${id}`);
  return found;
}

/** Current version of a kind (`ordinary`, `service`), if there is one. */
export function procedureByKind(kind: string): Procedure | undefined {
  return procedures.find((p) => p.kind === kind);
}

/** The tracks, each of which any case may open. */
export const trackProcedures: readonly Procedure[] = procedures.filter((p) => p.track);

/** The procedure a step belongs to within a file: its main line, or one of the tracks. Step ids are unique among them. */
export function procedureOfStep(file: CaseFile, step: string): Procedure | undefined {
  const main = procedureById(file.procedure);
  return [main, ...trackProcedures].find((p) => p.rows.some((r) => r.step.id === step));
}

/** Key the next track of a kind gets: `service/3`. */
export function nextTrack(file: CaseFile, kind: string): string {
  return `${kind}/${Object.values(file.tracks).filter((t) => t.kind === kind).length + 1}`;
}
