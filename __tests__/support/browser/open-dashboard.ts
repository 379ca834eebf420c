import type { Page } from 'playwright-core';

/** Opens a dashboard with data and waits until its scripts run: only they draw the ladder. */
export async function openDashboard(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await dashboardReady(page);
}

/** The same for a page that is on its way already. */
export async function dashboardReady(page: Page): Promise<void> {
  await page.locator('#rank-shift .recharts-surface').first().waitFor({ state: 'attached' });
}
