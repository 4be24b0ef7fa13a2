import { Module } from '@nestjs/common';
import { EvaluationController } from './evaluation.controller.js';
import { EvaluationQuery } from './evaluation.query.js';

/** What the machine can say of a case file. */
@Module({ controllers: [EvaluationController], providers: [EvaluationQuery] })
export class EvaluationModule {}
