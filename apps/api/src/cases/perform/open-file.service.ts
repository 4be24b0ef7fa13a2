import { Injectable } from '@nestjs/common';
import type { ActRequest } from '@anjuan/contract';
import { type Procedure, fieldsOf, procedureByKind } from '@anjuan/procedure';
import { uuidOf } from '../../platform/digest.js';
import { fault, notFound } from '../../platform/refused.js';
import type { OpenOrder } from './act-order.js';
import { type Setting, unborn } from './act-session.js';
import { ActTransaction } from './act-transaction.js';
import { allowAct } from './allow-act.js';
import { AutomaticActs } from './automatic-acts.js';
import { FinishActs } from './finish-acts.js';
import { inputOf } from './input-faults.js';
import { LeadInspection } from './lead-inspection.js';
import { type Performed, answeredBefore, performed, markOf } from './repeated.js';
import { SealAct } from './seal-act.js';

/** Opens a file by the first step of a procedure, and ends the inspection it came from in the same transaction. */
@Injectable()
export class OpenFile {
  constructor(
    private readonly transaction: ActTransaction,
    private readonly acts: SealAct,
    private readonly automatic: AutomaticActs,
    private readonly ending: FinishActs,
    private readonly inspections: LeadInspection,
  ) {}

  /** @throws Refused when there is no such procedure, or the law does not allow the step */
  async open(order: OpenOrder): Promise<Performed> {
    const procedure = procedureByKind(order.kind);
    if (!procedure || procedure.track) throw notFound();
    const { me, key } = order;
    // The key names the file, so a request that is repeated finds what it opened.
    const fileId = uuidOf(me.agency, me.person, key);
    return this.transaction.run(me, async (setting) => {
      await this.inspections.mustSee(setting, order.request);
      await setting.tx.cases.lockUnborn(fileId);
      return (await answeredBefore(setting.tx, fileId, order)) ?? this.begin(setting, { procedure, fileId, order });
    });
  }

  private async begin(setting: Setting, { procedure, fileId, order }: Beginning): Promise<Performed> {
    const { me, step } = order;
    const actor = { ...me, id: me.person };
    const request = withInspection(procedure, order);
    const blank = unborn(fileId, procedure.id);
    const allowed = await allowAct(setting, blank, { actor, step, request });
    const acted = await this.acts.seal(setting, blank, { ...allowed, request: markOf(order) });
    const done = await this.automatic.follow(setting, acted, allowed.act.on);
    await this.ending.finish(setting, done, true);
    if (request.inspection)
      await this.inspections.lead(setting, {
        actor,
        request,
        caseId: fileId,
        kind: procedure.kind,
        on: allowed.act.on,
      });
    return performed(done);
  }
}

interface Beginning {
  readonly procedure: Procedure;
  readonly fileId: string;
  readonly order: OpenOrder;
}

/** The new file remembers where it came from, however it was told. @throws Refused when this step does not take an inspection */
function withInspection(procedure: Procedure, { step, request }: OpenOrder): ActRequest {
  const inspection = request.inspection ?? (request.input as { readonly inspection?: unknown }).inspection;
  if (inspection === undefined || inspection === null) return request;
  const found = procedure.rows.find((row) => row.step.id === step)?.step;
  const takes = found && fieldsOf(inputOf(found)).some(({ name }) => name === 'inspection');
  if (!takes) throw fault('/inspection', 'opensFromInspection', 'this step does not come from an inspection');
  if (typeof inspection !== 'string') throw fault('/input/inspection', 'isString', 'must be the id of an inspection');
  return { ...request, inspection, input: { ...request.input, inspection } };
}
