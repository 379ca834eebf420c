/**
 * Copies what a card shows into a picture. Shapes that an SVG takes from another file by `use` are written in, for a
 * picture reaches no other file.
 */
export async function copyDrawing(from: HTMLElement, into: HTMLElement): Promise<void> {
  const copies = [...from.childNodes].map((node) => node.cloneNode(true));
  into.replaceChildren(...copies);
  const uses = [...into.querySelectorAll<SVGUseElement>('use')].filter(
    (use) => !addressOf(use).startsWith('#'),
  );
  const files = new Set(uses.map((use) => addressOf(use).split('#')[0] ?? ''));
  const drawings = new Map(
    await Promise.all([...files].map(async (file) => [file, await readSvg(file)] as const)),
  );
  for (const use of uses) {
    const [file = '', id = ''] = addressOf(use).split('#');
    const shape = drawings.get(file)?.getElementById(id);
    if (!shape) throw new Error(`${file} has no shape ${id}.`);
    use.replaceWith(asShape(use, shape));
  }
}

function addressOf(use: SVGUseElement): string {
  return use.getAttribute('href') ?? '';
}

async function readSvg(address: string): Promise<Document> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return new DOMParser().parseFromString(await answer.text(), 'image/svg+xml');
}

/** The shape itself with the class and so the colours of the element that used it. */
function asShape(use: SVGUseElement, shape: Element): Element {
  const copy = document.importNode(shape, true);
  copy.removeAttribute('id');
  for (const { name, value } of use.attributes) if (name !== 'href') copy.setAttribute(name, value);
  return copy;
}
