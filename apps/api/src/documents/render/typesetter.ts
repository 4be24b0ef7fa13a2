import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

/** Jobs after which results nobody asked for again are dropped from the compiler's memory. */
const EVICT_EVERY = 10;

/** One Typst compiler with its fonts; `pdf` blocks the thread it runs on. */
export class Typesetter {
  private readonly compiler: NodeCompiler;
  private jobs = 0;

  constructor(fontFolders: readonly string[]) {
    this.compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: [...fontFolders] }] });
  }

  /** An archival PDF (PDF/A-2b). @throws Error that says what the layout did not like */
  pdf(source: string, data: string): Buffer {
    try {
      return this.set(source, data);
    } finally {
      this.jobs += 1;
      if (this.jobs % EVICT_EVERY === 0) this.compiler.evictCache(2);
    }
  }

  private set(source: string, data: string): Buffer {
    const compiled = this.compiler.compile({ mainFileContent: source, inputs: { data } });
    const document = compiled.result;
    if (!document) throw new Error(`The document cannot be laid out: ${this.reason(compiled)}`);
    return this.compiler.pdf(document, { pdfStandard: 'a-2b' });
  }

  private reason(compiled: ReturnType<NodeCompiler['compile']>): string {
    const fault = compiled.takeError();
    const diagnostics: unknown[] = fault?.shortDiagnostics ?? [];
    const says = diagnostics.map((d) => (d as { message?: string }).message ?? JSON.stringify(d));
    return says.join('; ') || 'unknown';
  }
}
