import type { JournalEntry } from '@anjuan/contract';
import { templates } from '@anjuan/documents';
import { procedureById } from '@anjuan/procedure';
import { digestsIn } from '../platform/digests-in.js';
import type { Exporting } from './export-case.service.js';
import { extensionOf } from './extension.js';
import { STYLE } from './index-style.js';

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as HTML shows it, whatever it holds. */
const safe = (text: string | number): string => String(text).replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? '');

/** How often the mark stands on a screen. */
const MARKS = 24;

/** Chinese with the English beside it. */
const both = (zh: string, en: string): string => `${safe(zh)} <span lang="en">${safe(en)}</span>`;

const DESTROYED = both('保管期限届满，已销毁', 'destroyed after its term of retention');

/** A page that lists the whole export; it opens from a disk, without a script and without a network. */
export function indexPage(all: Exporting): string {
  const { id, file, entries, at, purpose, me } = all;
  const mark = `${me.name} ${me.person.slice(0, 8)} ${at.toISOString()}`;
  const name = file.number ?? id;
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src 'self'">
<title>${safe(name)}</title><style>${STYLE}</style></head><body>
<div class="mark" aria-hidden="true">${`<span>${safe(mark)}</span>`.repeat(MARKS)}</div><main>
<h1>${both('案卷', 'Case file')} ${safe(name)}</h1>
<p>${both('标识', 'Id')} <code>${safe(id)}</code> · ${both('导出时间', 'Exported at')} ${safe(at.toISOString())} · ${both('导出人', 'by')} ${safe(me.name)} <code>${safe(me.person)}</code></p>
${file.minor ? `<p class="note">${both('未成年人案件：不得公开，仅限办案和依法查阅使用。', 'A minor’s case: never to be made public.')}</p>` : ''}
<p class="note">${
    purpose
      ? both('本卷含个人信息，仅供所列目的使用。', 'This archive holds personal data, for the stated purpose only.')
      : both('个人信息未导出，记录中仅有其承诺值。', 'Personal values are left out; the entries hold commitments only.')
  }</p>
<h2>${both('全过程记录', 'Acts')} (${entries.length})</h2><div class="wide"><table>
<thead><tr><th>#</th><th>${both('日期', 'Day')}</th><th>${both('步骤', 'Step')}</th><th>${both('办理人', 'By')}</th><th>${both('哈希', 'Hash')}</th></tr></thead>
<tbody>${entries.map(actLine).join('\n')}</tbody></table></div>
<h2>${both('文书', 'Documents')} (${all.papers.length})</h2>${listed(all.papers.map((paper) => paperLine(all, paper)))}
<h2>${both('证据和影像', 'Evidence and recordings')} (${all.blobs.length})</h2>${listed(all.blobs.map((blob) => blobLine(all, blob)))}
<h2>${both('如何核验', 'How to verify')}</h2>
<p>${both('文书 PDF 为冻结的原件，不加水印，以便核验；本页的水印表明由谁在何时导出。', 'The PDFs are the frozen originals, without a watermark, so that they can be verified; the mark on this page tells who exported them and when.')}</p>
<p>${both('用独立核验程序打开本压缩包即可，不需要本机关的服务器；请将存证公钥与公示网站公布的比对。', 'Open this archive with the stand-alone verifier, without our server; compare the key of the log with the one on the public site.')}</p>
<pre>npm run -s verify -- ${safe(id)}.zip</pre>
</main></body></html>
`;
}

const listed = (lines: readonly string[]): string =>
  lines.length > 0 ? `<ul>${lines.join('\n')}</ul>` : `<p>${both('无', 'None')}</p>`;

function actLine({ seq, hash, body }: JournalEntry): string {
  const step = procedureById(body.procedure).rows.find((row) => row.step.id === body.step)?.step;
  const title = step ? both(step.title.zh, step.title.en) : safe(body.step);
  const cells = [seq, body.on].map((cell) => `<td>${safe(cell)}</td>`).join('');
  return `<tr id="a${seq}">${cells}<td>${title}</td><td>${safe(body.by.name)}</td><td><code>${safe(hash)}</code></td></tr>`;
}

function paperLine(
  { withheld }: Exporting,
  { id, template, number, issuedOn, seq, hash, model }: Exporting['papers'][number],
) {
  const title = templates[template]?.title ?? { zh: template, en: template };
  const name = `${both(title.zh, title.en)} ${safe(number)}`;
  const link = !model
    ? `${name} — ${DESTROYED}`
    : withheld.has(id)
      ? `${name} — ${both('含个人信息，未导出', 'holds personal data, withheld')}`
      : `<a href="documents/${safe(id)}.pdf">${name}</a> (<a href="documents/${safe(id)}.json">JSON</a>)`;
  return `<li>${link} · ${safe(issuedOn)} · <a href="#a${seq}">#${seq}</a><br><code>${safe(hash)}</code></li>`;
}

function blobLine({ entries }: Exporting, { digest, mediaType, kept }: Exporting['blobs'][number]): string {
  const path = `evidence/${safe(digest)}.${extensionOf(mediaType)}`;
  const acts = entries.filter((entry) => digestsIn(entry).includes(digest));
  const links = acts.map(({ seq }) => `<a href="#a${seq}">#${seq}</a>`).join(' ');
  const link = kept ? `<a href="${path}">${safe(mediaType)}</a>` : `${safe(mediaType)} — ${DESTROYED}`;
  return `<li>${link} · ${links}<br><code>${safe(digest)}</code></li>`;
}
