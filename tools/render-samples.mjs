/*
 * Prints every sample of every template as PDF into a folder: `node tools/render-samples.mjs <folder>`.
 * Needs a build of libs/documents and apps/api.
 */
import fs from 'node:fs/promises';
import path from 'node:path';
import { templateIds, templates } from '@anjuan/documents';

const dist = (file) => new URL(`../${file}`, import.meta.url).href;
const { PdfRenderer } = await import(dist('apps/api/dist/documents/render/pdf-renderer.js'));

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('Usage: node tools/render-samples.mjs <folder>');
await fs.mkdir(folder, { recursive: true });

const renderer = new PdfRenderer();
for (const id of templateIds) {
  const { samples } = await import(dist(`libs/documents/dist/templates/${id}/sample.js`));
  for (const [name, input] of Object.entries(samples)) {
    const began = performance.now();
    const pdf = await renderer.renderPdf(templates[id].fill(input));
    const file = path.join(folder, `${id}-${name}.pdf`);
    await fs.writeFile(file, pdf);
    console.log(`${file} ${(pdf.length / 1024).toFixed(0)} KiB ${(performance.now() - began).toFixed(0)} ms`);
  }
}
await renderer.close();
