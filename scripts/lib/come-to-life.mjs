/**
 * Moves the pointer, as a reader does before anything else, and waits until all of a page answers to clicks.
 *
 * @param {import('playwright-core').Page} page
 */
export async function comeToLife(page) {
  await page.waitForLoadState('networkidle');
  const waiting = page.locator('[data-part]:not([data-settled])');
  for (let x = 0; (await waiting.count()) > 0; x = 1 - x) {
    await page.mouse.move(x, 0);
    await page.waitForTimeout(100);
  }
  await page.waitForLoadState('networkidle');
}
