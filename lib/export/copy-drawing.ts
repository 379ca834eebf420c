/** Copies what a card shows into a picture. */
export function copyDrawing(from: HTMLElement, into: HTMLElement): void {
  into.replaceChildren(...[...from.childNodes].map((node) => node.cloneNode(true)));
}
