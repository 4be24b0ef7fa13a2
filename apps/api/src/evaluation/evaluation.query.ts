import { Injectable } from '@nestjs/common';
import type { EvaluationView } from '@anjuan/contract';
import { type CaseFile, evaluate, scoreOf } from '@anjuan/procedure';
import type { SignedIn } from '../platform/context.js';
import { Offices } from '../platform/offices.js';
import { Reader } from '../platform/reads/reader.js';
import { notFound } from '../platform/refused.js';

/** What the machine finds in a file, item by item. */
@Injectable()
export class EvaluationQuery {
  constructor(
    private readonly reader: Reader,
    private readonly offices: Offices,
  ) {}

  async of(me: SignedIn, file: string): Promise<EvaluationView> {
    const { office, holidays } = await this.offices.of(me.agency);
    const [row] = await this.reader.run<{ state: CaseFile }>(me, 'SELECT state FROM case_file WHERE id = $1', [file]);
    if (!row) throw notFound();
    const findings = evaluate(row.state, office, holidays);
    return { file, findings, score: scoreOf(findings, []) };
  }
}
