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

/** Cuts a text so that it fits, with an ellipsis. */
export function fitText(text: string, fontSize: number, width: number): string {
  if (textWidth(text, fontSize) <= width) return text;
  let cut = text;
  while (cut.length > 1 && textWidth(`${cut}…`, fontSize) > width) cut = cut.slice(0, -1);
  return `${cut.trimEnd()}…`;
}
