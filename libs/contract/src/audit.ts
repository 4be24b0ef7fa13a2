/** One place where what is stored is not what the journals say. */
export interface AuditDifference {
  readonly table: string;
  readonly key: string;
  readonly column: string;
  readonly stored: string;
  readonly recomputed: string;
}

/** The last audit of the stored data, and what alarms the server has raised since it was started. */
export interface AuditView {
  readonly startedAt: string;
  readonly endedAt: string;
  /** Rows looked at, by table. */
  readonly counted: Readonly<Record<string, number>>;
  readonly differences: number;
  readonly first: readonly AuditDifference[];
  readonly alarms: readonly { readonly kind: string; readonly says: string; readonly at: string }[];
}
