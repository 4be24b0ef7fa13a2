import type { ActResult, Problem } from '@anjuan/contract';
import { type CaseFile, blankFile, procedureByKind, procedureOfStep } from '@anjuan/procedure';
import { demoPhoto } from '../demo/photo.js';
import { usualInput } from './inputs.js';
import type { TestServer } from './test-server.js';

const usual: Readonly<Record<string, string>> = {
  officer: 'officer01',
  'unit-head': 'unithead01',
  head: 'head01',
  reviewer: 'reviewer01',
  presider: 'presider01',
  publisher: 'publisher01',
  archivist: 'archivist01',
  clerk: 'clerk01',
  evaluator: 'evaluator01',
};

/** Days of the story by step; every other act happens on the day of the one before. */
const days: Readonly<Record<string, string>> = {
  'register-lead': '2026-09-01',
  'log-inspection': '2026-09-01',
  'request-filing': '2026-09-02',
  'approve-filing': '2026-09-03',
  'conclude-investigation': '2026-09-09',
  'approve-notice': '2026-09-11',
  'hand-over': '2026-09-14',
  'record-statement': '2026-09-15',
  'request-hearing': '2026-09-16',
  'schedule-hearing': '2026-09-17',
  'hold-hearing': '2026-10-14',
  'recheck-statement': '2026-10-15',
  'submit-for-legal-review': '2026-10-16',
  'pass-legal-review': '2026-10-19',
  deliberate: '2026-10-20',
  'make-decision': '2026-10-21',
};

/** What a test changes about an act. */
export interface Doing {
  readonly by?: string;
  readonly on?: string;
  readonly input?: object;
  readonly reasons?: Readonly<Record<string, string>>;
  readonly track?: string;
  readonly bare?: boolean;
}

/** Walks one ordinary case through the HTTP interface. */
export class Walker {
  file: CaseFile = blankFile('', procedureByKind('ordinary')?.id ?? '');

  constructor(private readonly server: TestServer) {}

  get id(): string {
    return this.file.id;
  }

  /** Performs steps with their usual inputs. @throws Error with the problem when one is refused */
  async walk(...steps: readonly string[]): Promise<this> {
    for (const step of steps) {
      const { status, body } = await this.try(step);
      if (status !== 201) throw new Error(`${step} at ${this.file.stage}: ${JSON.stringify(body)}`);
    }
    return this;
  }

  /** Tries a step; the file moves on when it is accepted. */
  async try(step: string, doing: Doing = {}): Promise<{ readonly status: number; readonly body: ActResult & Problem }> {
    const person = await this.server.as(doing.by ?? this.performer(step));
    const body = await this.request(step, doing);
    const { version } = this.file;
    const answer =
      version === 0 ? await person.open('ordinary', step, body) : await person.act(this.id, step, body, { version });
    const result = answer.body as ActResult & Problem;
    if (answer.status === 201) this.file = result.case.file;
    return { status: answer.status, body: result };
  }

  /** The day on which a step happens in the story. */
  dayOf(step: string): string {
    const last = this.file.acts.at(-1)?.on ?? '2026-09-01';
    const wanted = days[step] ?? last;
    return wanted > last ? wanted : last;
  }

  private async request(step: string, { on = this.dayOf(step), input, reasons, track, bare }: Doing): Promise<object> {
    const recordings = bare ? [] : await this.recordings(step);
    return {
      on,
      input: { ...usualInput(this.file, step, on), ...input },
      recordings,
      ...(reasons ? { reasons } : {}),
      ...(track ? { track } : {}),
    };
  }

  private async recordings(step: string): Promise<readonly object[]> {
    const grade = procedureOfStep(this.file, step)?.rows.find((row) => row.step.id === step)?.step.grade;
    if (!grade || grade === 'L1') return [];
    const [one, two] = await uploadedPhotos(this.server);
    if (grade === 'L2') return [one, two].map((digest) => ({ digest, kind: 'photo' }));
    return [{ digest: one, kind: grade === 'L3' ? 'clip' : 'whole' }];
  }

  private performer(step: string): string {
    const [role = 'officer'] = procedureOfStep(this.file, step)?.rows.find((row) => row.step.id === step)?.by ?? [];
    return usual[role] ?? 'officer01';
  }
}

const uploads = new WeakMap<TestServer, Promise<readonly string[]>>();

/** Digests of two photos that are in the store. */
export function uploadedPhotos(server: TestServer): Promise<readonly string[]> {
  const known = uploads.get(server) ?? upload(server);
  uploads.set(server, known);
  return known;
}

async function upload(server: TestServer): Promise<readonly string[]> {
  const officer = await server.as('officer01');
  const send = async (seed: number): Promise<string> => {
    const answer = await officer
      .post('/api/evidence')
      .attach('file', demoPhoto(seed), { filename: '现场.png', contentType: 'image/png' });
    if (answer.status !== 201) throw new Error(answer.text);
    return (answer.body as { digest: string }).digest;
  };
  return [await send(1), await send(2)];
}
