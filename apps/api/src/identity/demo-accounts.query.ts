import { Injectable } from '@nestjs/common';
import type { DemoAccount } from '@anjuan/contract';
import { type Role, roles } from '@anjuan/procedure';
import { type AgencyFace, Offices } from '../platform/offices.js';
import { Reader } from '../platform/reads/reader.js';

/** Password of every demonstration account; never in a real office. */
export const DEMO_PASSWORD = 'Anjuan-demo-2026';

const ACCOUNTS = `
SELECT p.id, p.username, p.name, p.roles FROM (
  SELECT *, row_number() OVER (PARTITION BY roles[1] ORDER BY username) AS nth FROM person
  WHERE demo AND active AND NOT 'auxiliary' = ANY (roles)) p
WHERE p.nth <= 3 ORDER BY array_position($1::text[], p.roles[1]), p.username`;

interface Row {
  readonly id: string;
  readonly username: string;
  readonly name: string;
  readonly roles: readonly Role[];
}

/** The first three accounts of each role of the demonstration's agencies, if there are any. */
@Injectable()
export class DemoAccountsQuery {
  constructor(
    private readonly reader: Reader,
    private readonly offices: Offices,
  ) {}

  async all(): Promise<readonly DemoAccount[]> {
    const agencies = await this.offices.all();
    // The first office first: whoever takes the first account of a role means its people.
    const ordered = [...agencies].sort((a, b) => Number(a.kind === 'district') - Number(b.kind === 'district'));
    return (await Promise.all(ordered.map((one) => this.of(one)))).flat();
  }

  private async of({ id: agency, name }: AgencyFace): Promise<readonly DemoAccount[]> {
    const rows = await this.reader.run<Row>({ agency }, ACCOUNTS, [Object.keys(roles)]);
    return rows.map((row) => ({ ...present(row), office: name }));
  }
}

function present({ id, username, name, roles: held }: Row): Omit<DemoAccount, 'office'> {
  const [role = 'officer'] = held;
  return { id, username, password: DEMO_PASSWORD, name, role, roles: held, title: roles[role] };
}
