const STILL_FRAMES = 4;
const LONGEST_MS = 8_000;

/**
 * Waits until an element has nothing left to load and its markup has not changed for a few frames: charts measure and
 * draw in steps.
 * @throws when it takes longer than 8 seconds
 */
export async function whenStill(node: HTMLElement): Promise<void> {
  const begun = performance.now();
  let still = 0;
  let markup = '';
  while (still < STILL_FRAMES) {
    await nextFrame();
    const isReady = node.querySelector('[data-skeleton]') === null;
    still = isReady && node.innerHTML === markup ? still + 1 : 0;
    markup = node.innerHTML;
    if (performance.now() - begun > LONGEST_MS) throw new Error('The picture was not drawn in time.');
  }
}

/** A frame, or a little time where frames do not come, as in a tab out of sight. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, 100);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}
