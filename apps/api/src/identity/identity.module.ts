import { Module, type OnModuleInit } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { JobRunner } from '../platform/jobs/job-runner.js';
import { AccessGuard } from './access.guard.js';
import { AccountController } from './account/account.controller.js';
import { ChangePassword } from './account/change-password.service.js';
import { EndSessions } from './account/end-sessions.service.js';
import { EnrolPasskey } from './account/enrol-passkey.service.js';
import { EnrolTotp } from './account/enrol-totp.service.js';
import { FactorsController } from './account/factors.controller.js';
import { NewCodes } from './account/new-codes.service.js';
import { OwnAccountQuery } from './account/own-account.query.js';
import { RemoveFactor } from './account/remove-factor.service.js';
import { AccountsController } from './accounts/accounts.controller.js';
import { ManageAccount } from './accounts/manage-account.service.js';
import { OfficeAccountsQuery } from './accounts/office-accounts.query.js';
import { DemoAccountsQuery } from './demo-accounts.query.js';
import { PasskeySignIn } from './factors/passkey-sign-in.service.js';
import { PasskeyController } from './factors/passkey.controller.js';
import { RelyingParty } from './factors/relying-party.js';
import { ShowFactor } from './factors/show-factor.service.js';
import { InvitationController } from './invitations/invitation.controller.js';
import { UseInvitation } from './invitations/use-invitation.service.js';
import { OfficeController } from './office.controller.js';
import { RouteRules } from './route-rules.js';
import { AccountQuery } from './sign-in/account.query.js';
import { Attempts } from './sign-in/attempts.js';
import { FlowCookie } from './sign-in/flow-cookie.js';
import { OpenSession } from './sign-in/open-session.service.js';
import { Policies } from './sign-in/policies.js';
import { SessionAnswer } from './sign-in/session-answer.js';
import { SessionCookie } from './sign-in/session-cookie.js';
import { SessionGate } from './sign-in/session-gate.js';
import { SessionController } from './sign-in/session.controller.js';
import { SessionPresenter } from './sign-in/session.presenter.js';
import { SessionQuery } from './sign-in/session.query.js';
import { SignIn } from './sign-in/sign-in.service.js';
import { Trials } from './sign-in/trials.js';
import { OidcClient } from './sso/oidc-client.js';
import { SsoLinkController } from './sso/sso-link.controller.js';
import { SsoLinks } from './sso/sso-links.service.js';
import { SsoController } from './sso/sso.controller.js';
import { Sso } from './sso/sso.service.js';

const signIn = [
  AccountQuery, Attempts, FlowCookie, OpenSession, Policies, SessionAnswer, SessionCookie, SessionGate,
  SessionPresenter, SessionQuery, SignIn, Trials,
]; // prettier-ignore
const factors = [PasskeySignIn, RelyingParty, ShowFactor, OidcClient, Sso, SsoLinks];
const account = [
  ChangePassword,
  EndSessions,
  EnrolPasskey,
  EnrolTotp,
  NewCodes,
  OwnAccountQuery,
  RemoveFactor,
  UseInvitation,
];
const office = [DemoAccountsQuery, ManageAccount, OfficeAccountsQuery, RouteRules];

/** Sessions and accounts, the guard, and what is known of the office. */
@Module({
  imports: [DiscoveryModule],
  controllers: [
    SessionController,
    PasskeyController,
    SsoController,
    SsoLinkController,
    InvitationController,
    AccountController,
    FactorsController,
    AccountsController,
    OfficeController,
  ],
  providers: [...signIn, ...factors, ...account, ...office, { provide: APP_GUARD, useClass: AccessGuard }],
  exports: [SessionQuery],
})
export class IdentityModule implements OnModuleInit {
  constructor(
    private readonly jobs: JobRunner,
    private readonly attempts: Attempts,
  ) {}

  onModuleInit(): void {
    this.jobs.registerDaily(() => this.attempts.clear());
  }
}
