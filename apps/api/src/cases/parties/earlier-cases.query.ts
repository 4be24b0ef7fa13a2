import { Injectable } from '@nestjs/common';
import type { EarlierCasesView } from '@anjuan/contract';
import { type Party, agencyProcedures, findables } from '@anjuan/procedure';
import { Clock } from '../../platform/clock.js';
import type { SignedIn } from '../../platform/context.js';
import { Offices } from '../../platform/offices.js';
import { LINE_COLUMNS, type LineRow, lineOf } from '../../platform/reads/case-line.js';
import { Reader, lookForOffice } from '../../platform/reads/reader.js';
import { notFound } from '../../platform/refused.js';
import { keysOf } from '../../platform/storage/key-store.js';
import { Vault } from '../../platform/storage/vault.js';
import { type FoundParty, foundParties } from './found-parties.js';
import { SearchLimit } from './search-limit.js';

const PARTY = 'SELECT cipher FROM personal_value WHERE ref = $1 AND file_id = $2 AND cipher IS NOT NULL';
const LINES = `
SELECT ${LINE_COLUMNS}, f.outcome, f.state #>> '{dossier,decision,on}' AS "decidedOn" FROM case_file f
WHERE f.id = ANY ($1::uuid[]) AND f.id <> $2 AND f.kind <> ALL ($3) ORDER BY f.opened_on DESC, f.id DESC LIMIT 200`;
const AGENCY_KINDS = agencyProcedures.map(({ kind }) => kind);

type Row = LineRow & { readonly outcome: string | null; readonly decidedOn: string | null };

/** Whose party it is, and of which file. */
export interface PartyOf {
  readonly fileId: string;
  readonly ref: string;
}

/** Other files of a party, for a first offence, a repeated one, or whether two parties are one. @article APL-2021/33/1 */
@Injectable()
export class EarlierCasesQuery {
  constructor(
    private readonly reader: Reader,
    private readonly offices: Offices,
    private readonly clock: Clock,
    private readonly vault: Vault,
    private readonly limit: SearchLimit,
  ) {}

  /** @throws Refused when there is no such party, its values were destroyed, or the person has searched too often */
  async of(me: SignedIn, { fileId, ref }: PartyOf): Promise<EarlierCasesView> {
    this.limit.count(me.person);
    const { office } = await this.offices.of(me.agency);
    const today = this.clock.today();
    return this.reader.all(me, async (query) => {
      const [party] = await query<{ cipher: Buffer }>(PARTY, [ref, fileId]);
      if (!party) throw notFound();
      const wanted = findables(await this.vault.open<Party>(keysOf(query), party.cipher, ref));
      await lookForOffice(query);
      const found = await foundParties(query, this.vault, wanted);
      const rows = await query<Row>(LINES, [[...new Set(found.map(({ file }) => file))], fileId, AGENCY_KINDS]);
      return {
        cases: rows.map(({ outcome, decidedOn, ...row }) => ({
          ...lineOf(row, office, today),
          by: foundBy(found, row.id),
          decidedOn,
          outcome,
        })),
      };
    });
  }
}

function foundBy(found: readonly FoundParty[], file: string): FoundParty['by'] {
  return [...new Set(found.flatMap((one) => (one.file === file ? one.by : [])))].sort();
}
