import type { Page } from 'playwright-core';

const MOST_STEPS = 80;

/** The accessible name of what has the focus, as far as its label or its text give it; '' for the page itself. */
export function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return '';
    const labels = [...((element as HTMLInputElement).labels ?? [])].map((label) => label.textContent);
    const text = element.getAttribute('aria-label') ?? labels[0] ?? element.textContent ?? '';
    return text.replace(/\s+/g, ' ').trim();
  });
}

/**
 * Presses Tab until something with this name has the focus. Fails when that takes more than 80 steps.
 * @returns the names passed on the way, the wanted one last
 */
export async function tabTo(page: Page, name: string | RegExp): Promise<string[]> {
  const passed: string[] = [];
  while (passed.length < MOST_STEPS) {
    await page.keyboard.press('Tab');
    const here = await focusedName(page);
    passed.push(here);
    if (typeof name === 'string' ? here === name : name.test(here)) return passed;
  }
  throw new Error(`Tab never came to ${name}; it passed ${passed.join(' | ')}`);
}
