/** The style sheet of the page for frames. What its picture leaves out lies over it while somebody reads it. */
export const EMBED_STYLE = `
:root { color-scheme: light dark }
html, body { height: 100% }
body { margin: 0; font: 11px/1.4 system-ui, sans-serif; background: light-dark(#fbf9f4, #16181b); color: light-dark(#635e55, #a8a297) }
main { position: relative; display: flex; flex-direction: column; height: 100% }
picture { flex: 1; min-height: 0 }
h1 { position: absolute; width: 1px; height: 1px; margin: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
img { display: block; width: 100%; height: 100%; object-fit: contain }
footer { display: flex; flex: none; align-items: center; flex-wrap: wrap; gap: 0 12px; padding: 0 11px 2px }
a, summary { display: inline-flex; align-items: center; min-height: 24px; color: light-dark(#14507a, #8cc8ee) }
summary { cursor: pointer; text-decoration: underline }
summary::-webkit-details-marker { display: none }
details > div { position: absolute; inset: 0 0 26px; overflow: auto; padding: 10px 12px; background: light-dark(#fbf9f4, #16181b); font-size: 12px }
details p { margin: 0 0 6px; overflow-wrap: anywhere }
/* The picture has the word as well. */
@media (max-width: 479px) { strong { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) } }
@media (max-width: 359px) { footer { column-gap: 9px } }
@media (min-width: 480px) { body { font-size: 12px } }
@media (pointer: coarse) { a, summary { min-height: 44px } details > div { bottom: 46px } }
`;
