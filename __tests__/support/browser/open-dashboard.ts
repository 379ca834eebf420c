import type { Page } from 'playwright-core';
import { expectSoon } from './expect-soon';

/** Opens a dashboard with data and waits until its scripts run: only they draw the ladder. */
export async function openDashboard(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await dashboardReady(page);
}

/** The same for a page that is on its way already. */
export async function dashboardReady(page: Page): Promise<void> {
  await laidOut(page);
  await page.locator('#rank-shift [role="application"] svg').first().waitFor({ state: 'attached' });
}

/** Shows that somebody is there, upon which a page lays out what is not in sight too; and waits until it has. */
export async function laidOut(page: Page): Promise<void> {
  let x = 0;
  await expectSoon(async () => {
    x = 1 - x;
    await page.mouse.move(x, 0);
    return page.locator('[data-part]:not([data-alive])').count();
  }, 0);
}

/** Goes to the chart of volume, which is fetched when somebody comes near it, and waits until it is drawn. */
export async function volumeReady(page: Page): Promise<void> {
  await page.locator('#volume').scrollIntoViewIfNeeded();
  await page.locator('#volume .recharts-surface').first().waitFor({ state: 'attached' });
}
