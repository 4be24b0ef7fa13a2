/** What an inspection found beyond the record of the scene. */
export interface InspectionFinding {
  readonly found: boolean;
  /** Others who were present, by what they were there for. */
  readonly others: readonly string[];
  readonly slip?: { readonly round: 1 | 2; readonly number: string; readonly content: string };
}
