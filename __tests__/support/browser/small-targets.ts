import type { Page } from 'playwright-core';

/** Makes the page one that fingers use, as a phone does. */
export async function useFingers(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.waitForFunction(() => matchMedia('(pointer: coarse)').matches);
}

/**
 * What is too small for a finger, a line each: controls under 44 pixels in height, links under 24 (WCAG 2.2, 2.5.8), either
 * under 24 in width. No matter are links within a sentence, which that rule leaves out, and what lies on the map, where a
 * country is as large as it is: all of them stand in the tables too.
 * @param except what has a reason to be smaller: a selector
 */
export function smallTargets(page: Page, except: string): Promise<string[]> {
  return page.evaluate((exceptions) => {
    const live = 'a[href], button, input:not([type="hidden"]), select, textarea, summary, [role="button"]';
    const isInSentence = (element: Element) =>
      getComputedStyle(element).display === 'inline' &&
      (element.parentElement?.textContent ?? '').trim().length > (element.textContent ?? '').trim().length;
    /** A field is met through its label as well. */
    const boxes = (element: Element) =>
      [element, ...((element as HTMLInputElement).labels ?? [])].map((one) => one.getBoundingClientRect());
    const isMeant = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true }) &&
      !element.closest(`svg, ${exceptions}`) &&
      !isInSentence(element);
    const sizeOf = (element: Element) => ({
      height: Math.max(...boxes(element).map((box) => box.height)),
      width: Math.max(...boxes(element).map((box) => box.width)),
    });
    const told = (element: Element) => {
      const { width, height } = sizeOf(element);
      const name = element.getAttribute('aria-label') ?? element.textContent;
      return `${Math.round(width)} by ${Math.round(height)}: ${element.localName} “${name?.slice(0, 40)}”`;
    };
    const isSmall = (element: Element) => {
      const { width, height } = sizeOf(element);
      return height < (element.localName === 'a' ? 23.5 : 43.5) || width < 23.5;
    };
    return [...document.querySelectorAll(live)].filter(isMeant).filter(isSmall).map(told);
  }, except);
}
