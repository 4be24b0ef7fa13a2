import { Injectable } from '@nestjs/common';
import type { ActRequest } from '@anjuan/contract';
import type { Actor } from '@anjuan/procedure';
import { isUuid } from '../../platform/context.js';
import { type Refused, fault } from '../../platform/refused.js';
import type { Setting } from './act-session.js';
import { allowAct } from './allow-act.js';
import { FinishActs } from './finish-acts.js';
import { SealAct } from './seal-act.js';

/** Which step ends an inspection that leads to a file of this kind. */
const leading: Readonly<Record<string, string>> = { ordinary: 'open-case', summary: 'penalise-on-the-spot' };

interface Leading {
  readonly actor: Actor;
  readonly request: ActRequest;
  readonly caseId: string;
  readonly kind: string;
  readonly on: string;
}

/** Ends the inspection a case was opened from, with a link to the case. */
@Injectable()
export class LeadInspection {
  constructor(
    private readonly acts: SealAct,
    private readonly ending: FinishActs,
  ) {}

  /** An inspection is led on by somebody who sees it; the act itself is performed for the office. @throws Refused */
  async mustSee({ tx }: Setting, { inspection }: ActRequest): Promise<void> {
    if (inspection !== undefined && !(isUuid(inspection) && (await tx.cases.exists(inspection)))) throw unknown();
  }

  async lead(setting: Setting, { actor, request, caseId, kind, on }: Leading): Promise<void> {
    const id = request.inspection ?? '';
    const held = isUuid(id) ? await setting.tx.cases.lock(id) : undefined;
    const step = leading[kind];
    if (!held || !held.file.procedure.startsWith('inspection') || !step) throw unknown();
    const working = { ...held, sealed: [] };
    const allowed = await allowAct(setting, working, { actor, step, request: { on, input: { caseId } } });
    await this.ending.finish(setting, await this.acts.seal(setting, working, allowed), false);
  }
}

const unknown = (): Refused => fault('/inspection', 'inspectionExists', 'there is no such inspection');
