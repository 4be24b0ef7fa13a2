import { Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { AccessGuard } from './access.guard.js';
import { AccountQuery } from './account.query.js';
import { Attempts } from './attempts.js';
import { DemoAccountsQuery } from './demo-accounts.query.js';
import { OfficeController } from './office.controller.js';
import { RouteRules } from './route-rules.js';
import { SessionController } from './session.controller.js';
import { SessionPresenter } from './session.presenter.js';
import { SessionQuery } from './session.query.js';
import { SignIn } from './sign-in.service.js';

/** Sessions, the guard, and what is known of the office. */
@Module({
  imports: [DiscoveryModule],
  controllers: [SessionController, OfficeController],
  providers: [
    AccountQuery,
    Attempts,
    DemoAccountsQuery,
    RouteRules,
    SessionPresenter,
    SessionQuery,
    SignIn,
    { provide: APP_GUARD, useClass: AccessGuard },
  ],
})
export class IdentityModule {}
