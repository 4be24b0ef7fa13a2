import { Module } from '@nestjs/common';
import { HealthController } from './health.controller.js';

/** The answer for launchers and load balancers. */
@Module({ controllers: [HealthController] })
export class HealthModule {}
