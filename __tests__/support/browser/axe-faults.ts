import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { laidOut } from './open-dashboard';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

type Look = readonly [width: number, colorScheme: 'light' | 'dark'];

/** A window enlarged twice, as WCAG 1.4.4 asks: 1440 by 900 pixels are 720 by 450 then. */
export const ENLARGED: readonly Look[] = [[720, 'light']];
export const ON_A_PHONE: readonly Look[] = [[390, 'light']];
/** Every look that a page is read in. */
const EVERY_LOOK: readonly Look[] = [
  [1440, 'light'],
  [1440, 'dark'],
  [390, 'dark'],
  [390, 'light'],
];
/** Each width and each scheme once: for another state of a page that is read in every look. */
export const TWO_LOOKS: readonly Look[] = [
  [1440, 'dark'],
  [390, 'light'],
];

/**
 * Each fault of a page that stands, a line each: how it is looked at, the rule, and elements that break it; and where the
 * page is wider than its window.
 */
export async function axeFaults(page: Page, looks = EVERY_LOOK): Promise<string[]> {
  await laidOut(page);
  const found: string[] = [];
  for (const [width, colorScheme] of looks) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    await chartsFit(page, width);
    found.push(...(await faultsNow(page)).map((fault) => `${width} ${colorScheme} ${fault}`));
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    if (wide > width) found.push(`${width}: the page is ${wide} wide`);
  }
  return found;
}

async function faultsNow(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    // Of rules that hold, nothing is told: writing down all that passes takes longer than finding what does not.
    .options({ runOnly: RULES, resultTypes: ['violations'] })
    // Without a second page to gather results in, for there are no frames here.
    .setLegacyMode(true)
    .analyze();
  return violations.map(({ id, nodes }) => {
    const where = nodes.slice(0, 3).map(({ target, failureSummary }) => `${target} ${failureSummary}`);
    return `${id} (${nodes.length}): ${where.join('; ')}`;
  });
}

async function chartsFit(page: Page, width: number): Promise<void> {
  await page.waitForFunction(
    (most) =>
      [...document.querySelectorAll('.recharts-surface')].every(
        (chart) => chart.getBoundingClientRect().right <= most,
      ),
    width,
  );
}
