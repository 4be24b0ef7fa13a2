import { randomUUID } from 'node:crypto';
import type { ActResult, Problem } from '@anjuan/contract';
import type { CaseView } from '@anjuan/contract';
import type { Person } from './person.js';
import { TODAY } from './test-server.js';

/** What came of an act. */
export interface Answered {
  readonly status: number;
  readonly body: Problem & ActResult;
}

/** What an act may have beside its input. */
export interface Around {
  readonly on?: string;
  readonly reasons?: Readonly<Record<string, string>>;
}

/** One file of the agency, walked by whoever may. */
export class AgencyFile {
  private at: CaseView | undefined;

  constructor(private readonly kind: string) {}

  get id(): string {
    return this.at?.line.id ?? '';
  }

  get stage(): string {
    return this.at?.line.stage ?? 'start';
  }

  /** Goes on with a file that somebody else opened. */
  async take(who: Person, id: string): Promise<void> {
    this.at = (await who.get(`/api/cases/${id}`)).body as CaseView;
  }

  /** Tries a step; the file moves on when it is accepted. */
  async act(who: Person, step: string, input: object, { on = TODAY, reasons = {} }: Around = {}): Promise<Answered> {
    const body = { on, input, reasons };
    const answer = this.at
      ? await who.act(this.id, step, body, { version: this.at.line.version })
      : await who.open(this.kind, step, body, { key: randomUUID() });
    if (answer.status === 201) this.at = (answer.body as ActResult).case;
    return { status: answer.status, body: answer.body as Answered['body'] };
  }

  /** Performs a step. @throws Error with the problem when it is refused */
  async done(who: Person, step: string, input: object, around: Around = {}): Promise<ActResult> {
    const { status, body } = await this.act(who, step, input, around);
    if (status !== 201) throw new Error(`${step} at ${this.stage}: ${JSON.stringify(body)}`);
    return body;
  }
}
