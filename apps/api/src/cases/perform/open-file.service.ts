import { Injectable } from '@nestjs/common';
import type { ActRequest } from '@anjuan/contract';
import { type Procedure, fieldsOf, procedureByKind } from '@anjuan/procedure';
import { Clock } from '../../platform/clock.js';
import { uuidOf } from '../../platform/digest.js';
import { Offices } from '../../platform/offices.js';
import { fault, notFound } from '../../platform/refused.js';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import type { OpenOrder } from './act-order.js';
import { type Setting, holidays, unborn } from './act-session.js';
import { allowAct } from './allow-act.js';
import { AutomaticActs } from './automatic-acts.js';
import { FinishActs } from './finish-acts.js';
import { inputOf } from './input-faults.js';
import { LeadInspection } from './lead-inspection.js';
import { type Performed, answeredBefore, requestHash } from './repeated.js';
import { SealAct } from './seal-act.js';

/** Opens a file by the first step of a procedure, and ends the inspection it came from in the same transaction. */
@Injectable()
export class OpenFile {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly offices: Offices,
    private readonly clock: Clock,
    private readonly acts: SealAct,
    private readonly automatic: AutomaticActs,
    private readonly ending: FinishActs,
    private readonly inspections: LeadInspection,
  ) {}

  async open(order: OpenOrder): Promise<Performed> {
    const { me, kind, key } = order;
    const procedure = procedureByKind(kind);
    if (!procedure || procedure.track) throw notFound();
    const agency = await this.offices.of(me.agency);
    // The key names the file, so a request that is repeated finds what it opened.
    const fileId = uuidOf(me.agency, me.person, key);
    return this.unitOfWork.run(me, async (tx) => {
      await tx.cases.lockUnborn(fileId);
      const before = await answeredBefore(tx, fileId, order);
      if (before) return before;
      const setting = { tx, agency, holidays, today: this.clock.today(), now: this.clock.now() };
      return this.begin(setting, { procedure, fileId, order });
    });
  }

  private async begin(setting: Setting, { procedure, fileId, order }: Beginning): Promise<Performed> {
    const { me, step, key } = order;
    const actor = { ...me, id: me.person };
    const request = withInspection(procedure, order);
    const blank = unborn(fileId, procedure.id);
    const allowed = await allowAct(setting, blank, { actor, step, request });
    const acted = await this.acts.seal(setting, blank, { ...allowed, request: { key, hash: requestHash(order) } });
    const done = await this.automatic.follow(setting, acted, allowed.act.on);
    await this.ending.finish(setting, done, true);
    if (request.inspection) await this.inspections.lead(setting, { actor, request, caseId: fileId, kind: procedure.kind, on: allowed.act.on });
    const [entry, ...followed] = done.sealed;
    if (!entry) throw new Error('nothing was sealed');
    return { fileId, entry, followed, repeated: false };
  }
}

interface Beginning {
  readonly procedure: Procedure;
  readonly fileId: string;
  readonly order: OpenOrder;
}

/** The new file remembers where it came from. @throws Refused when this step does not take an inspection */
function withInspection(procedure: Procedure, { step, request }: OpenOrder): ActRequest {
  const { inspection } = request;
  if (inspection === undefined) return request;
  const found = procedure.rows.find((row) => row.step.id === step)?.step;
  const takes = found && fieldsOf(inputOf(found)).some(({ name }) => name === 'inspection');
  if (!takes) throw fault('/inspection', 'opensFromInspection', 'this step does not come from an inspection');
  return { ...request, input: { ...request.input, inspection } };
}
