/** What goes to the worker. */
export interface PdfJob {
  readonly id: number;
  readonly source: string;
  readonly data: string;
}

/** What comes back: the file, or why there is none. */
export type PdfAnswer =
  | { readonly id: number; readonly pdf: Uint8Array; readonly error?: undefined }
  | { readonly id: number; readonly pdf?: undefined; readonly error: string };
