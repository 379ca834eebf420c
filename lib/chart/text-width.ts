/**
 * About how wide a text is in the page's sans, in pixels. A little generous, so that what fits by this fits on screen;
 * measuring would need a canvas, which the server has not.
 */
export function textWidth(text: string, fontSize: number): number {
  let units = 0;
  for (const letter of text)
    units += /[ iljtfrI.,:;'|()]/.test(letter) ? 0.33 : /[mwMW—]/.test(letter) ? 0.9 : 0.6;
  return units * fontSize;
}
