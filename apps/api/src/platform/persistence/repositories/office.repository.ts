import { type EntityManager, IsNull } from 'typeorm';
import {
  AgencyEntity,
  AgencySettingEntity,
  HearingThresholdEntity,
  PowerEntity,
  UnitEntity,
} from '../entities/office.entities.js';
import { PersonEntity } from '../entities/person.entity.js';

/** Everything an office consists of when it is set up. */
export interface OfficeRows {
  readonly agency: AgencyEntity;
  readonly settings: readonly Omit<AgencySettingEntity, 'agencyId'>[];
  readonly units: readonly Omit<UnitEntity, 'agencyId'>[];
  readonly people: readonly Omit<PersonEntity, 'agencyId'>[];
  readonly powers: readonly Omit<PowerEntity, 'agencyId'>[];
  readonly thresholds: readonly Omit<HearingThresholdEntity, 'agencyId'>[];
}

/** The agency itself: its people, powers, thresholds and settings. */
export class OfficeRepository {
  constructor(
    private readonly manager: EntityManager,
    private readonly agency: string,
  ) {}

  /** Sets up a new office. */
  async found({ agency, settings, units, people, powers, thresholds }: OfficeRows): Promise<void> {
    const agencyId = this.agency;
    const own = <T extends object>(rows: readonly T[]): object[] => rows.map((row) => ({ ...row, agencyId }));
    await this.manager.insert(AgencyEntity, agency);
    await this.manager.insert(AgencySettingEntity, own(settings));
    await this.manager.insert(UnitEntity, own(units));
    await this.manager.insert(PersonEntity, own(people));
    await this.manager.insert(PowerEntity, own(powers));
    await this.manager.insert(HearingThresholdEntity, own(thresholds));
  }

  /** Sets one of the office's settings. */
  async set(key: string, value: object): Promise<void> {
    await this.manager.upsert(AgencySettingEntity, { agencyId: this.agency, key, value }, ['agencyId', 'key']);
  }

  /** Puts a matter on the power list from a day on; a line of that day is opened again. */
  async listPower(matter: string, validFrom: string): Promise<void> {
    const row = { agencyId: this.agency, matter, validFrom, validTo: null };
    await this.manager.upsert(PowerEntity, row, ['agencyId', 'matter', 'validFrom']);
  }

  /** Takes a matter off the list; `validTo` is the last day on it. */
  async endPower(matter: string, validTo: string): Promise<void> {
    await this.manager.update(PowerEntity, { agencyId: this.agency, matter, validTo: IsNull() }, { validTo });
  }

  /** Keeps the user name of somebody who is proposed. @returns false when it is taken, by whomever */
  async propose(person: Pick<PersonEntity, 'id' | 'username' | 'name' | 'unitId' | 'roles'>): Promise<boolean> {
    const row = { ...person, agencyId: this.agency, passwordHash: null, active: false, demo: false };
    const { raw } = await this.manager
      .createQueryBuilder()
      .insert()
      .into(PersonEntity)
      .values(row as object)
      .orIgnore()
      .returning('id')
      .execute();
    return (raw as unknown[]).length > 0;
  }

  /** Writes what acts have made of a person. */
  async change(id: string, changes: Partial<Omit<PersonEntity, 'id' | 'agencyId'>>): Promise<void> {
    await this.manager.update(PersonEntity, { agencyId: this.agency, id }, changes as object);
  }

  /** Roles of everybody who is active. The agency's row stays locked, so that two administrators cannot go at once. */
  async rolesHeld(): Promise<readonly (readonly string[])[]> {
    await this.manager.query('SELECT 1 FROM agency WHERE agency_id = $1 FOR UPDATE', [this.agency]);
    const people = await this.manager.findBy(PersonEntity, { agencyId: this.agency, active: true });
    return people.map(({ roles }) => roles);
  }

  /** A certificate does not hold from a day on; what was done before keeps its validity. */
  async withdrawCertificate(id: string, from: string): Promise<void> {
    const person = await this.manager.findOneByOrFail(PersonEntity, { agencyId: this.agency, id });
    if (!person.certificate) return;
    const spans = [...person.certificate.spans, { status: 'withdrawn' as const, from }];
    await this.manager.update(
      PersonEntity,
      { agencyId: this.agency, id },
      { certificate: { ...person.certificate, spans } },
    );
  }
}
