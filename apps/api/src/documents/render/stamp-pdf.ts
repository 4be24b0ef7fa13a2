import { PDFDocument, PDFName, PDFRef } from '@cantoo/pdf-lib';
import type { CopyMark } from '@anjuan/documents';

/**
 * Lays a page over every page of a PDF. What comes out is no archival file and does not say it is one; its metadata name the
 * original by its digest.
 */
export async function stampPdf(original: Uint8Array, layer: Uint8Array, mark: CopyMark): Promise<Buffer> {
  const pdf = await PDFDocument.load(original, { updateMetadata: false });
  const [over] = await pdf.embedPdf(layer);
  if (!over) throw new Error('a layer without a page');
  for (const page of pdf.getPages())
    page.drawPage(over, { x: 0, y: 0, width: page.getWidth(), height: page.getHeight() });
  forget(pdf, 'Metadata');
  pdf.setSubject(`阅览副本，非原件 · ${mark.who} · ${mark.at}`);
  pdf.setKeywords([`original-sha256:${mark.original}`]);
  return Buffer.from(await pdf.save());
}

/** Takes an entry of the catalogue away, and what it refers to. */
function forget(pdf: PDFDocument, name: string): void {
  const ref = pdf.catalog.get(PDFName.of(name));
  pdf.catalog.delete(PDFName.of(name));
  if (ref instanceof PDFRef) pdf.context.delete(ref);
}
