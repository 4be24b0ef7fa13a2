import { Module } from '@nestjs/common';
import { KeepAccounts } from './keep-accounts.js';
import { KeepAgency } from './keep-agency.js';

/** Files of the agency itself: its powers, its officers, its years. */
@Module({ providers: [KeepAgency, KeepAccounts], exports: [KeepAgency, KeepAccounts] })
export class AgencyModule {}
