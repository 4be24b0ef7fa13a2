import { Injectable } from '@nestjs/common';
import type { CaseLine, NumberSearchView } from '@anjuan/contract';
import { agencyProcedures, between, findableOf } from '@anjuan/procedure';
import { Clock } from '../../platform/clock.js';
import type { SignedIn } from '../../platform/context.js';
import { Offices } from '../../platform/offices.js';
import { LINE_COLUMNS, type LineRow, lineOf } from '../../platform/reads/case-line.js';
import { Reader } from '../../platform/reads/reader.js';
import { fault } from '../../platform/refused.js';
import { Vault } from '../../platform/storage/vault.js';
import { foundParties } from './found-parties.js';
import { SearchLimit } from './search-limit.js';

const LINES = `SELECT ${LINE_COLUMNS} FROM case_file f WHERE f.id = ANY ($1::uuid[]) AND f.kind <> ALL ($2)
  ORDER BY f.opened_on DESC, f.id DESC LIMIT 200`;
const AGENCY_KINDS = agencyProcedures.map(({ kind }) => kind);

/** Files of a party by its full number: no part of a number is searched for, so that nobody can be felt for. */
@Injectable()
export class NumberSearchQuery {
  constructor(
    private readonly reader: Reader,
    private readonly offices: Offices,
    private readonly clock: Clock,
    private readonly vault: Vault,
    private readonly limit: SearchLimit,
  ) {}

  /** @throws Refused when the text is no full number, or the person has searched too often */
  async find(me: SignedIn, number: string): Promise<NumberSearchView> {
    this.limit.count(me.person);
    const wanted = findableOf(number);
    if (!wanted) throw fault('/number', 'fullNumber', 'must be a whole identity number, credit code or mobile number');
    const { office } = await this.offices.of(me.agency);
    const today = this.clock.today();
    const cases = await this.reader.all(me, async (query): Promise<readonly CaseLine[]> => {
      const found = await foundParties(query, this.vault, [wanted]);
      const rows = await query<LineRow>(LINES, [[...new Set(found.map(({ file }) => file))], AGENCY_KINDS]);
      return rows.map((row) => lineOf(row, office, today));
    });
    return { number: between(wanted.value, 3, 4), cases };
  }
}
