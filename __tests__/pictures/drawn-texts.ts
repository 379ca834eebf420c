import { type Face, measuredWidth } from '@/lib/chart/measured-width';

/** A line of text as it stands in a picture, in units of its drawing. */
export interface DrawnText {
  text: string;
  left: number;
  right: number;
  y: number;
  size: number;
}

/** Every line of text in an SVG with where it stands, by the widths of the font. Texts that are turned are left out. */
export function drawnTexts(root: Element): DrawnText[] {
  return [...root.querySelectorAll('text')].flatMap((text) => {
    if (text.getAttribute('transform')?.includes('rotate')) return [];
    const lines = [...text.querySelectorAll('tspan')];
    return (lines.length > 0 ? lines : [text]).map(placed);
  });
}

function placed(line: Element): DrawnText {
  const own = (name: string) => inherited(line, name);
  const text = line.textContent ?? '';
  const size = Number(own('font-size'));
  const width = measuredWidth(
    text,
    size,
    faceOf(own('font-family') ?? '', Number(own('font-weight') ?? 400)),
  );
  const [dx, dy] = moved(line);
  const x = dx + Number(own('x') ?? 0);
  const anchor = own('text-anchor') ?? 'start';
  const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
  return { text, left, right: left + width, y: dy + Number(own('y') ?? 0), size };
}

function faceOf(family: string, weight: number): Face {
  if (family.includes('Serif')) return 'serif';
  return weight >= 600 ? 'bold' : 'sans';
}

function inherited(from: Element, name: string): string | null {
  for (let at: Element | null = from; at; at = at.parentElement) {
    const value = at.getAttribute(name);
    if (value !== null) return value;
    if ((name === 'x' || name === 'y') && at.tagName === 'text') return null;
  }
  return null;
}

function moved(from: Element): [number, number] {
  let [dx, dy] = [0, 0];
  for (let at: Element | null = from; at; at = at.parentElement) {
    const found = /translate\(([-\d.]+)[ ,]([-\d.]+)\)/.exec(at.getAttribute('transform') ?? '');
    dx += Number(found?.[1] ?? 0);
    dy += Number(found?.[2] ?? 0);
  }
  return [dx, dy];
}
