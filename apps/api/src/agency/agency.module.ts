import { Module } from '@nestjs/common';
import { ImportController } from './import/import.controller.js';
import { ImportPeople } from './import/import-people.service.js';
import { KeepAccounts } from './keep-accounts.js';
import { KeepAgency } from './keep-agency.js';
import { PeopleController } from './people.controller.js';
import { PeopleQuery } from './people.query.js';
import { SettingsQuery } from './settings.query.js';

/** Files of the agency itself: its people and settings, its powers, its officers, its years. */
@Module({
  controllers: [ImportController, PeopleController],
  providers: [ImportPeople, KeepAccounts, KeepAgency, PeopleQuery, SettingsQuery],
  exports: [KeepAgency, KeepAccounts],
})
export class AgencyModule {}
