/** A round seal: ring, star, the agency's name on the arc, and the word that tells it from a real one. */
export const seal = String.raw`
#let red = rgb(208, 32, 32, 215)
#let star(radius) = polygon(
  fill: red,
  ..range(10).map(i => {
    let r = if calc.even(i) { radius } else { radius * 0.382 }
    (radius + r * calc.sin(i * 36deg), radius - r * calc.cos(i * 36deg))
  }),
)
#let seal(name) = {
  let side = 40mm
  let chars = name.clusters()
  let arc = calc.min(270deg, chars.len() * 24deg)
  let step = if chars.len() > 1 { arc / (chars.len() - 1) } else { 0deg }
  // The glyph is as wide as its share of the arc, and never higher than 5 mm.
  let share = 15.2mm * calc.max(step, 1deg).rad()
  let high = calc.min(5mm, calc.max(3.4mm, share * 1.15))
  let glyph(c) = text(font: heavy, weight: 700, size: high, fill: red, top-edge: 0.84em, bottom-edge: -0.16em, c)
  box(width: side, height: side, {
    place(circle(radius: side / 2, stroke: 1.1mm + red))
    place(center + horizon, star(5.6mm))
    for (i, c) in chars.enumerate() {
      let turn = step * i - arc / 2
      let squeeze = calc.min(100%, share * 0.94 / high * 100%)
      place(center + horizon, rotate(turn, box(width: side, height: side, inset: (top: 1.9mm),
        align(center + top, scale(x: squeeze, glyph(c))))))
    }
    place(center + bottom, dy: -7mm, text(font: sans, size: 6.5pt, fill: red, tracking: 2pt, "演示"))
  })
}
`;
