import { Module } from '@nestjs/common';
import { KeepAgency } from './keep-agency.js';

/** Files of the agency itself: its powers, its officers, its years. */
@Module({ providers: [KeepAgency], exports: [KeepAgency] })
export class AgencyModule {}
