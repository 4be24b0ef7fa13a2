import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { EvaluationView } from '@anjuan/contract';
import type { SignedIn } from '../platform/context.js';
import { Me, Signed } from '../platform/http/access.js';
import { IdPipe } from '../platform/http/id.pipe.js';
import { EvaluationQuery } from './evaluation.query.js';

/** Evaluation of case files; the person's verdicts are acts like any other. */
@ApiTags('evaluation')
@Controller('api/cases/:id/evaluation')
export class EvaluationController {
  constructor(private readonly evaluation: EvaluationQuery) {}

  @Get()
  @Signed()
  @ApiOperation({ summary: '案卷评查 · Machine findings, item by item' })
  of(@Me() me: SignedIn, @Param('id', IdPipe) id: string): Promise<EvaluationView> {
    return this.evaluation.of(me, id);
  }
}
