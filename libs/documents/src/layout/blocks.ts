/** One function for each kind of block. */
export const blocks = String.raw`
#let thin = 0.5pt + black
#let strut(count, body) = if count == 0 { body } else {
  align(left + top, grid(columns: (0pt, 1fr), box(width: 0pt, height: count * pitch), body))
}
#let cell(field) = {
  strut(field.at("lines", default: 0), said(field.value))
  if "signed" in field { v(4pt, weak: false); align(right, field.signed) }
}
#let label(s) = table.cell(align: center + horizon, par(justify: false, said(s)))

#let fields(b) = { set text(size: calc.min(11pt, size)); table(
  columns: (25mm, 1fr, 25mm, 1fr),
  stroke: thin, inset: (x: 5pt, y: 5pt), align: left + horizon,
  ..b.rows.map(row => if row.len() == 1 {
    (label(row.at(0).label), table.cell(colspan: 3, cell(row.at(0))))
  } else {
    row.map(f => (label(f.label), table.cell(cell(f)))).flatten()
  }).flatten(),
)}

#let ruled(b) = table(
  columns: b.widths.map(w => w * 1fr),
  stroke: thin, inset: (x: 5pt, y: 5pt), align: left + horizon,
  table.header(repeat: true, ..b.head.map(h => table.cell(align: center + horizon, strong(h)))),
  ..b.rows.flatten().map(s => said(s)),
)

#let listed(b) = for (i, item) in b.items.enumerate() {
  indented(if b.ordered { str(i + 1) + ". " + item } else { item })
}

// Where the paper itself is dated the signers need no dates of their own.
#let signed(b, dated: true) = block(above: pitch * 0.9, below: pitch * 0.9, grid(
  columns: (auto, 38mm) + if dated { (1fr,) }, column-gutter: 4pt, row-gutter: pitch * 0.75,
  align: (left + bottom, left + bottom, right + bottom),
  ..b.lines.map(line => (
    line.role + "：" + line.at("name", default: ""), rule(38mm), ..if dated { ("年　　月　　日",) },
  )).flatten(),
))

// What announces a list stays with its first item.
#let paragraph(b) = for s in lines(b.text) {
  let body = if b.at("strong", default: false) { strong(s) } else { s }
  let set-out = if b.at("flush", default: false) { par(body) } else { indented(body) }
  if s.ends-with("：") and not b.at("flush", default: false) { block(sticky: true, set-out) } else { set-out }
}

#let draw(b) = {
  if b.kind == "paragraph" { paragraph(b) }
  else if b.kind == "heading" { block(sticky: true, above: pitch - size, below: pitch - size, indented(strong(b.text))) }
  else if b.kind == "fields" { fields(b) }
  else if b.kind == "table" { ruled(b) }
  else if b.kind == "list" { listed(b) }
  else if b.kind == "signatures" { signed(b) }
  else { text(size: 9.5pt, { set par(leading: 5pt, spacing: 5pt); for s in lines(b.text) { par(s) } }) }
}
`;
