import type { Text } from '@anjuan/statute';

/** Kinds of refusal as the outside world sees them; the status is fixed by the kind. */
export const problemTypes = {
  '/problems/invalid-input': { status: 422, title: 'The request does not fit its schema' },
  '/problems/malformed': { status: 400, title: 'The request cannot be read' },
  '/problems/too-large': { status: 413, title: 'The body is too large' },
  '/problems/unsupported-media': { status: 415, title: 'The media type is not supported' },
  '/problems/wrong-stage': { status: 409, title: 'The case is not at a stage where this step exists' },
  '/problems/step-refused': { status: 409, title: 'The procedure does not allow this step yet' },
  '/problems/wrong-role': { status: 403, title: 'Your role may not do this' },
  '/problems/forbidden': { status: 403, title: 'The request did not come from our own pages' },
  '/problems/stale-case': { status: 412, title: 'The case has moved on since you read it' },
  '/problems/version-needed': { status: 428, title: 'If-Match is needed' },
  '/problems/key-needed': { status: 400, title: 'Idempotency-Key is needed' },
  '/problems/key-reused': { status: 422, title: 'The Idempotency-Key was used with another body' },
  '/problems/not-found': { status: 404, title: 'There is nothing here, or not for you' },
  '/problems/destroyed': { status: 410, title: 'It was destroyed when its term of retention was over' },
  '/problems/not-signed-in': { status: 401, title: 'Please sign in' },
  '/problems/account-locked': { status: 423, title: 'Locked after too many failed sign-ins' },
  '/problems/factor-needed': { status: 403, title: 'The second factor is still to be shown' },
  '/problems/enrolment-needed': { status: 403, title: 'A second factor must be set up first' },
  '/problems/password-expired': { status: 403, title: 'A new password must be chosen first' },
  '/problems/proof-needed': { status: 403, title: 'Please prove once more that it is you' },
  '/problems/too-many': { status: 429, title: 'Too many requests' },
  '/problems/conflict': { status: 409, title: 'Somebody else was faster; please try again' },
  '/problems/scanner-away': { status: 503, title: 'The virus scanner does not answer' },
  '/problems/no-room': { status: 507, title: 'There is no room left for files' },
  '/problems/internal': { status: 500, title: 'We made a mistake; it has been noted' },
} as const;
export type ProblemType = keyof typeof problemTypes;

/** An article as a refusal cites it. */
export interface ArticleLink {
  readonly id: string;
  readonly label: string;
  readonly href: string;
}

/** One unmet rule. `says` is in the language of the request, `text` holds both. */
export interface UnmetRuleView {
  readonly rule: string;
  readonly name: string;
  readonly force: 'bars' | 'asks' | 'flags';
  readonly says: string;
  readonly text: Text;
  readonly articles: readonly ArticleLink[];
}

/** RFC 9457 problem details with what our refusals add. */
export interface Problem {
  readonly type: ProblemType;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance?: string;
  readonly step?: string;
  readonly stage?: string;
  readonly unmet?: readonly UnmetRuleView[];
  readonly faults?: readonly { readonly pointer: string; readonly constraint: string; readonly message: string }[];
  /** Civil date on which what was asked for was destroyed. */
  readonly destroyedOn?: string;
  readonly trace?: string;
}
