import type { Page } from 'playwright-core';

/** Makes a page as good as new but for what the browser keeps of files: no cookies, storage, permissions, listeners. */
export async function clearPage(page: Page): Promise<void> {
  const context = page.context();
  page.removeAllListeners();
  const { origin } = new URL(page.url());
  await page.goto('about:blank');
  const session = await context.newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await session.detach();
  const others = context.pages().filter((other) => other !== page);
  await Promise.all([
    ...others.map((other) => other.close()),
    context.clearCookies(),
    context.clearPermissions(),
    page.unrouteAll(),
    page.emulateMedia({ media: null, reducedMotion: null, forcedColors: null, contrast: null }),
  ]);
}
