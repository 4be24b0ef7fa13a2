/** Looks of the page in the archive: legible on a phone and on paper, in light and dark. */
export const STYLE = `
:root { color-scheme: light dark }
body { margin: 0 auto; max-width: 960px; padding: 24px 16px; font: 16px/26px system-ui, 'Noto Sans SC', sans-serif }
h1 { font-size: 22px } h2 { font-size: 18px; margin-top: 32px }
[lang=en] { opacity: .75; font-size: 14px } code { font-size: 12px; overflow-wrap: anywhere }
.note { border-left: 4px solid #0b5c7a; padding-left: 12px } .wide { overflow-x: auto }
table { border-collapse: collapse; width: 100%; min-width: 640px } th { text-align: left }
th, td { border-bottom: 1px solid #8a949b; padding: 6px 8px; vertical-align: top }
li { margin-bottom: 8px } pre { overflow-x: auto }
.mark{position:fixed;inset:-20%;display:flex;flex-wrap:wrap;align-content:space-around;justify-content:space-around;gap:5rem 3rem;rotate:-24deg;pointer-events:none;z-index:1;font-size:.85rem;color:#8884}
`;
