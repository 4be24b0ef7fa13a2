import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { PeopleView, PersonView, ProposalLine, SettingsView } from '@anjuan/contract';
import type { SignedIn } from '../platform/context.js';
import { Me, Roles } from '../platform/http/access.js';
import { IdPipe } from '../platform/http/id.pipe.js';
import { PeopleQuery } from './people.query.js';
import { SettingsQuery } from './settings.query.js';

/** Reads of the administration. What changes anything is an act of the procedures account, certificate, delegation, setting. */
@ApiTags('administration')
@Controller('api')
export class PeopleController {
  constructor(
    private readonly people: PeopleQuery,
    private readonly settings: SettingsQuery,
  ) {}

  @Get('people')
  @Roles('system-admin', 'security-admin', 'audit-admin', 'head', 'unit-head', 'clerk')
  @ApiOperation({ summary: '人员 · People of the office with roles, certificates, hours and tests' })
  all(@Me() me: SignedIn): Promise<PeopleView> {
    return this.people.all(me);
  }

  @Get('people/:id')
  @Roles('system-admin', 'security-admin', 'audit-admin', 'head', 'unit-head', 'clerk')
  @ApiOperation({ summary: '人员详情 · One person with everything that decides what he or she may do' })
  one(@Me() me: SignedIn, @Param('id', IdPipe) id: string): Promise<PersonView> {
    return this.people.one(me, id);
  }

  @Get('settings')
  @Roles('system-admin', 'security-admin', 'audit-admin', 'head')
  @ApiOperation({ summary: '机关设置 · Settings of the office by the day from which they hold' })
  set(@Me() me: SignedIn): Promise<SettingsView> {
    return this.settings.of(me);
  }

  @Get('proposals')
  @Roles('system-admin', 'security-admin', 'audit-admin')
  @ApiOperation({ summary: '待确认事项 · What waits for another administrator' })
  waiting(@Me() me: SignedIn): Promise<readonly ProposalLine[]> {
    return this.settings.proposals(me);
  }
}
