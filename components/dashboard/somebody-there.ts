import SIGNS_OF_LIFE from '@/lib/client/signs-of-life.json';

/** Who reads by other means gives no sign before they choose something. */
const AT_THE_LATEST_MS = 5_000;
/** How long a busy page, or a browser that does not tell when it is idle, may put off each work. */
const SOON_MS = 200;

/** What is to be done one by one, in the order of the page. */
const waiting: (() => void)[] = [];
let isSomebodyThere = false;
let isListening = false;

/** Does some work once somebody is there and there is nothing else to do; works asked for before come first. */
export function onceSomebodyIsThere(work: () => void): void {
  waiting.push(work);
  if (isSomebodyThere) {
    if (waiting.length === 1) whenIdle(goOn);
  } else if (!isListening) listen();
}

function listen(): void {
  isListening = true;
  // Somebody gave the page's scripts a reason to run: see scripts/lib/run-when-wanted.mjs.
  if ('somebody' in document.documentElement.dataset) begin();
  else for (const sign of SIGNS_OF_LIFE) window.addEventListener(sign, begin, { passive: true });
  setTimeout(begin, AT_THE_LATEST_MS);
}

function begin(): void {
  if (isSomebodyThere) return;
  isSomebodyThere = true;
  for (const sign of SIGNS_OF_LIFE) window.removeEventListener(sign, begin);
  whenIdle(goOn);
}

function goOn(): void {
  waiting.shift()?.();
  if (waiting.length > 0) whenIdle(goOn);
}

function whenIdle(work: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(work, { timeout: SOON_MS });
  else setTimeout(work, SOON_MS);
}
