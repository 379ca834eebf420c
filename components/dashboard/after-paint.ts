/** Does some work when what was told just now is drawn and painted, and after whoever waits for that. */
export function afterPaint(work: () => unknown): void {
  // What is told is drawn in a task that comes before a timer; between the callback of a frame and one after it is painted.
  setTimeout(() => requestAnimationFrame(() => setTimeout(() => setTimeout(work))));
}
