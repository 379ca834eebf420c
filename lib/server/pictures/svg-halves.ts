/** Size and view of our own pictures, as their first element says them. */
const ROOT = /^<svg [^>]*?width="(\d+)" height="(\d+)" viewBox="0 0 ([\d.]+) ([\d.]+)"/;

/**
 * The upper and the lower half of a picture, each a picture of its own: drawn side by side a large one takes two thirds of
 * the time. They meet between two pixels of the SVG.
 * @param svg one of our own @returns the picture alone where it says its size otherwise
 */
export function svgHalves(svg: string): string[] {
  const root = ROOT.exec(svg);
  if (!root) return [svg];
  const [start, ...numbers] = root;
  const [width = 0, height = 0, viewWidth = 0, viewHeight = 0] = numbers.map(Number);
  const middle = Math.ceil(height / 2);
  const unit = viewHeight / height;
  const part = (from: number, to: number) => {
    const view = `0 ${from * unit} ${viewWidth} ${(to - from) * unit}`;
    const sized = start.replace(/ width="\d+" height="\d+" viewBox="[^"]+"$/, '');
    const size = `width="${width}" height="${to - from}" viewBox="${view}"`;
    return `${sized} ${size}${svg.slice(start.length)}`;
  };
  return [part(0, middle), part(middle, height)];
}
