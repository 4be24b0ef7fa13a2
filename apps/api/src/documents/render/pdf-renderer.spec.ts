import { afterAll, describe, expect, it } from '@jest/globals';
import type { DocumentModel } from '@anjuan/documents';
import { PdfRenderer } from './pdf-renderer.js';

const model: DocumentModel = {
  template: 'prior-notice',
  form: 'letter',
  title: '行政处罚事先告知书',
  office: '示例街道办事处',
  number: '示例〔2026〕1号',
  date: '2026-09-28',
  blocks: [{ kind: 'paragraph', text: '䶮㛃 #panic("markup") $x$ *y* _z_ \\ @a <b>' }],
  signature: ['示例街道办事处', '2026年9月28日'],
  seal: true,
};

describe('PDF renderer', () => {
  const renderer = new PdfRenderer();
  afterAll(() => renderer.close());

  it('makes the same archival PDF of the same model', async () => {
    const [one, two] = [await renderer.renderPdf(model), await renderer.renderPdf(model)];
    expect(one.subarray(0, 5).toString('latin1')).toBe('%PDF-');
    expect(one.toString('latin1')).toContain('pdfaid:part');
    expect(one.equals(two)).toBe(true);
  });

  it('says why a model cannot be laid out, and goes on', async () => {
    await expect(renderer.renderPdf({ ...model, date: '2026-02-31' })).rejects.toThrow(/cannot be laid out: .+/);
    await expect(renderer.renderPdf(model)).resolves.toBeInstanceOf(Buffer);
  });

  it('prints nothing once closed', async () => {
    const closed = new PdfRenderer();
    await closed.close();
    await expect(closed.renderPdf(model)).rejects.toThrow('closed');
  });
});
