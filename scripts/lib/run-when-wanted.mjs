/**
 * Runs in a page, as its own text, without anything of this module around it. Once the page was painted, shows its parts that
 * were kept from layout until then (see components/dashboard/dashboard.module.css), and fetches its scripts and runs them: at once
 * where something in sight waits to be drawn, and in pages that are no dashboards; else when somebody is there, or after five
 * seconds. A button that is pressed, or a choice that is made, before it can answer is remembered, and pressed or made again when
 * it can: see components/dashboard/use-alive.ts.
 *
 * @param {string[]} addresses of the scripts, in the order in which they run
 * @param {string[]} signs that somebody is there: names of events
 */
export function runWhenWanted(addresses, signs) {
  const root = document.documentElement;
  const add = (tag, properties) =>
    document.head.append(Object.assign(document.createElement(tag), properties));
  let isRunning = false;

  function run() {
    if (isRunning) return;
    isRunning = true;
    for (const src of addresses) add('script', { src, async: false });
  }

  function runForSomebody() {
    root.dataset.somebody = '';
    run();
  }

  function remember({ target, type }) {
    const control = target.closest(type === 'change' ? 'select' : 'button');
    const isItsOwn = !control || control.popoverTargetElement || (control.form && control.type === 'submit');
    const around = isItsOwn ? null : (control.closest('[data-part]') ?? root);
    if (around && !('alive' in around.dataset)) window.rankshiftPressed = control;
  }

  // One at a time, when there is nothing else to do: to ask for all at once would hold a phone up.
  function fetchAhead(at) {
    if (isRunning || at === addresses.length) return;
    add('link', { rel: 'prefetch', as: 'script', href: addresses[at] });
    whenIdle(() => fetchAhead(at + 1));
  }

  function whenIdle(work) {
    if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: 500 });
    else setTimeout(work, 50);
  }

  function wait() {
    whenIdle(() => fetchAhead(0));
    for (const sign of signs)
      addEventListener(sign, runForSomebody, { capture: true, passive: true, once: true });
    for (const deed of ['click', 'change']) addEventListener(deed, remember, true);
    setTimeout(runForSomebody, 5000);
    const inSight = new IntersectionObserver((seen) => seen.some((one) => one.isIntersecting) && run());
    for (const one of document.querySelectorAll('[data-skeleton], [data-state="loading"]'))
      inSight.observe(one);
  }

  function painted() {
    delete root.dataset.arriving;
    if (document.hidden || !document.querySelector('[data-part]')) run();
    else wait();
  }

  // What the address points at has to be there to be scrolled to.
  if (location.hash) delete root.dataset.arriving;
  // Between the callback of a frame and a task after it the frame is painted; in the background nothing is.
  if (document.hidden) setTimeout(painted);
  else requestAnimationFrame(() => setTimeout(painted));
}
