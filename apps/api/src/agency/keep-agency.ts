import { Injectable } from '@nestjs/common';
import type { AgencyFacts as Facts } from '@anjuan/procedure';
import type { ActFollower, ActsDone } from '../platform/act-followers.js';
import { Offices } from '../platform/offices.js';
import type { OfficeRepository } from '../platform/persistence/repositories/office.repository.js';

type Power = NonNullable<Facts['power']>;
type Keep = (offices: OfficeRepository, facts: Facts) => Promise<void>;

const later = (a: string, b: string): string => (a > b ? a : b);

/** A matter is on the list from the day its delegation is in force and public. @article APL-2021/24 */
async function list(offices: OfficeRepository, { delegation }: Power): Promise<void> {
  if (!delegation?.published) throw new Error('listed without a published delegation');
  const { matter, effectiveFrom, published } = delegation;
  await offices.listPower(matter, later(effectiveFrom, published.on));
}

/** An entrustment never was on the list, so its end changes nothing there. */
async function unlist(offices: OfficeRepository, { delegation, listedOn, ended }: Power): Promise<void> {
  if (delegation && listedOn && ended) await offices.endPower(delegation.matter, ended.on);
}

const keeping: Readonly<Record<string, Keep>> = {
  'list-power': async (offices, { power }) => power && list(offices, power),
  'end-power': async (offices, { power }) => power && unlist(offices, power),
  'withdraw-certificate': async (offices, { officer }) => {
    if (officer?.withdrawnOn) await offices.withdrawCertificate(officer.person, officer.withdrawnOn);
  },
};

/** Keeps the power list and the certificates in step with the files of the agency, inside the act's own transaction. */
@Injectable()
export class KeepAgency implements ActFollower {
  constructor(private readonly offices: Offices) {}

  async follow({ tx, agency, file, sealed }: ActsDone): Promise<void> {
    const facts = file.dossier.agency;
    const due = sealed.flatMap(({ body }) => keeping[body.step] ?? []);
    if (!facts || due.length === 0) return;
    for (const keep of due) await keep(tx.offices, facts);
    tx.afterCommit(() => this.offices.forget(agency.id));
  }
}
