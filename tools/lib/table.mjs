/** Columns a text takes on a terminal: Chinese characters and full-width signs take two. */
export const width = (text) =>
  [...text].reduce(
    (sum, c) =>
      sum + (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/.test(c) ? 2 : 1),
    0,
  );

const pad = (text, columns) => text + ' '.repeat(Math.max(0, columns - width(text)));

/** Lines of a plain table; the first row is the heading. */
export function tableLines(rows) {
  const texts = rows.map((row) => row.map((cell) => String(cell ?? '')));
  const widths = texts[0].map((_, column) => Math.max(...texts.map((row) => width(row[column]))));
  const line = (row) =>
    row
      .map((cell, column) => pad(cell, widths[column]))
      .join('   ')
      .trimEnd();
  const [heading, ...body] = texts.map(line);
  return [heading, widths.map((columns) => '─'.repeat(columns)).join('   '), ...body];
}
