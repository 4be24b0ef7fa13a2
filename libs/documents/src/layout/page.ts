/** Page, head, foot, and the order of things on paper. */
export const page = String.raw`
#let small(body) = text(font: sans, size: 8pt, fill: luma(70), body)
#let foot = context {
  set par(justify: false, leading: 4pt, spacing: 4pt)
  if has("everyPage") {
    set text(size: 10.5pt)
    block(below: 11pt, grid(columns: doc.everyPage.map(_ => 1fr) + (auto,), align: bottom,
      ..doc.everyPage.map(role => role + "：" + rule(26mm)), "年　　月　　日"))
  }
  let page-of = "第 " + str(counter(page).get().first()) + " 页　共 " + str(counter(page).final().first()) + " 页"
  grid(columns: (1fr, auto, 1fr), align: (left + top, center + top, right + top),
    small(if has("caseNumber") { "案号：" + doc.caseNumber }),
    text(size: 10.5pt, page-of),
    small(if has("copies") { doc.copies }))
  if has("verify") { align(center, small(doc.verify)) }
}

// On the first page, above the text: whoever holds the paper opens its proof with a phone.
#let code = if has("qr") {
  let side = if letter { 17mm } else { 14mm }
  place(top + right, dx: if letter { -26mm } else { -20mm }, dy: if letter { 12mm } else { 5mm }, {
    set align(center)
    set par(leading: 2pt, spacing: 2pt)
    image(bytes(doc.qr), format: "svg", width: side)
    block(above: 1.5pt, text(font: sans, size: 6pt, fill: luma(70), "扫码核验真伪"))
  })
}

#set page(
  foreground: context if counter(page).get().first() == 1 { code },
  paper: "a4",
  margin: if letter { (top: 37mm, left: 28mm, right: 26mm, bottom: 35mm) }
    else { (top: 22mm, left: 28mm, right: 20mm, bottom: if has("everyPage") { 36mm } else { 24mm }) },
  footer: foot,
  footer-descent: if letter { 10mm } else { 7mm },
)

// The top of the seal stays clear of the text above it.
#let sealed = doc.at("seal", default: false)
#let gap = if sealed and not letter { 22mm } else { pitch * 1.6 }
#let agency = box({
  set align(center)
  set par(justify: false)
  for s in doc.at("signature", default: ()) { block(above: pitch - size, below: pitch - size, s) }
  if sealed { place(center + bottom, dy: 9mm, seal(doc.office)) }
})
#let closing(left) = block(breakable: false, width: 100%, above: if left == none { gap } else { pitch }, {
  grid(columns: (1fr, auto), align: (top, bottom), left,
    pad(top: if left == none { 0pt } else { gap - pitch }, bottom: if sealed { 9mm } else { 0pt }, right: if letter { 2em } else { 0pt }, agency))
})

#align(center, {
  set par(justify: false)
  set text(font: heavy, weight: 700)
  text(size: if letter { 18pt } else { 14pt }, doc.office)
  v(if letter { 15pt } else { 10pt }, weak: true)
  text(size: if letter { 22pt } else { 18pt }, doc.title)
})
#v(if letter { 16pt } else { 10pt }, weak: true)
#if doc.number != "/" { align(if letter { center } else { right }, text(cjk-latin-spacing: none, doc.number)) }
#v(if letter { 18pt } else { 6pt }, weak: true)

// The last words go with the signature, so that no page holds a seal alone; signers of a form sign beside the seal.
#let last = doc.blocks.at(-1, default: (kind: "none"))
#let beside = has("signature") and last.kind == "signatures"
#let before = has("signature") and last.kind in ("paragraph", "remarks")
#for b in doc.blocks.slice(0, doc.blocks.len() - int(beside or before)) { draw(b) }
#if before { block(sticky: true, breakable: false, draw(last)) }
#if has("signature") { closing(if beside { signed(last, dated: false) }) }
`;
