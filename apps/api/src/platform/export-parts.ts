/** A head of the transparency log with the signatures of its witnesses. */
export interface LogHead {
  readonly size: number;
  readonly note: string;
  readonly witnesses: readonly { readonly line: string }[];
}

/** What the export needs of the transparency log: heads and proofs, hashes only. */
export interface LogProofs {
  checkpoint(agency: string, size?: number): Promise<LogHead>;
  checkpoints(agency: string, after: number): Promise<readonly { readonly size: number }[]>;
  proofOf(
    agency: string,
    hashes: readonly string[],
    size?: number,
  ): Promise<{
    readonly checkpoint: LogHead;
    readonly inclusions: readonly {
      readonly hash: string;
      readonly index: number;
      readonly proof: readonly string[];
    }[];
  }>;
  consistency(agency: string, from: number, to: number): Promise<{ readonly proof: readonly string[] }>;
}

/** Prints a frozen document and says where the PDF lies. */
export interface PaperPrinter {
  render(agency: string, id: string): Promise<{ readonly digest: string }>;
}

/** Injection tokens; the application module fills them, since no feature imports another. */
export const LOG_PROOFS = Symbol('log-proofs');
export const PAPER_PRINTER = Symbol('paper-printer');
