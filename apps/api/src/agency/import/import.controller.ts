import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type ImportKind, type ImportOutcome, ImportRequest, importKinds } from '@anjuan/contract';
import { Roles } from '../../platform/http/access.js';
import { BodyPipe } from '../../platform/http/body.pipe.js';
import { notFound } from '../../platform/refused.js';
import { Around, type Asking } from './asking.js';
import { ImportPeople } from './import-people.service.js';

/** Tables of certificates, tests and hours. */
@ApiTags('administration')
@Controller('api/people/import')
export class ImportController {
  constructor(private readonly service: ImportPeople) {}

  @Post(':kind')
  @HttpCode(200)
  @Roles('clerk', 'system-admin', 'unit-head', 'head', 'evaluator')
  @ApiOperation({
    summary: '批量导入 · Brings in a table: looks at it first, then an entry for each line, all or none',
  })
  bring(
    @Around() asking: Asking,
    @Param('kind') kind: string,
    @Body(new BodyPipe(ImportRequest)) request: ImportRequest,
  ): Promise<ImportOutcome> {
    if (!isKind(kind)) throw notFound();
    return this.service.bring({ ...asking, kind, request });
  }
}

const isKind = (kind: string): kind is ImportKind => (importKinds as readonly string[]).includes(kind);
