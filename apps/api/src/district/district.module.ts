import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { LookBelow } from './look-below.guard.js';

/** Supervisors of a district read the offices below, and nothing else. Stands behind the module that signs people in. */
@Module({ providers: [{ provide: APP_GUARD, useClass: LookBelow }] })
export class DistrictModule {}
