/** Reads the model and fixes sizes, fonts and the pieces of text that all blocks share. */
export const base = String.raw`
#let doc = json(bytes(sys.inputs.data))
#let letter = doc.form == "letter"
#let serif = ("FangSong_GB2312", "FangSong", "Noto Serif SC")
#let heavy = ("FZXiaoBiaoSong-B05S", "Noto Serif SC")
#let sans = ("Noto Sans SC",)
#let size = if letter { 15.75pt } else if doc.form == "record" { 12pt } else { 11pt }
#let pitch = if letter { 29pt } else if doc.form == "record" { 21pt } else { 16pt }

#let day = doc.date.split("-").map(int)
#set document(title: doc.title, author: doc.office, date: datetime(year: day.at(0), month: day.at(1), day: day.at(2)))
#set text(font: serif, size: size, lang: "zh", region: "cn", top-edge: 0.84em, bottom-edge: -0.16em)
#set par(justify: true, leading: pitch - size, spacing: pitch - size, linebreaks: "simple")

// A digest or another long run of letters may break anywhere; words of a name may not.
#show regex("[0-9A-Za-z]{24,}"): it => it.text.clusters().join("\u{200b}")

#let has(key) = key in doc
// Line ends of a value are line ends on paper.
#let lines(value) = value.split("\n").map(s => s.trim())
#let said(value) = lines(value).join(linebreak())
#let indented(body) = par(first-line-indent: (amount: 2em, all: true), body)
#let rule(width) = box(width: width, stroke: (bottom: 0.5pt), outset: (bottom: 3pt))
`;
