import type { Page } from 'playwright-core';

/** Fills the sign-in form that the page shows. */
export async function signIn(page: Page, token: string): Promise<void> {
  await page.getByLabel('Token').fill(token);
  await page.getByRole('button', { name: 'Sign in' }).click();
}
