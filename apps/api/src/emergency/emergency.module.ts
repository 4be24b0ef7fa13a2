import { Module } from '@nestjs/common';
import { EmergencyController } from './emergency.controller.js';
import { EmergencyQuery } from './emergency.query.js';
import { OpenInEmergency } from './open-in-emergency.service.js';

/** Files of another unit, opened for reading out of need and reviewed afterwards. */
@Module({ controllers: [EmergencyController], providers: [EmergencyQuery, OpenInEmergency] })
export class EmergencyModule {}
