import type { EnterpriseInspection } from '../inspection/enterprise.js';

/** What an inspection found beyond the record of the scene. */
export interface InspectionFinding {
  readonly found: boolean;
  /** Others who were present, by what they were there for. */
  readonly others: readonly string[];
  /** Approval, notice and place in the year's plan, where an enterprise was inspected. */
  readonly enterprise?: EnterpriseInspection;
  readonly slip?: { readonly round: 1 | 2; readonly number: string; readonly content: string };
}
