import type { Page } from 'playwright-core';

/** Chooses a file of these lines on the upload page and waits for its columns. */
export async function chooseFile(page: Page, name: string, lines: readonly string[]): Promise<void> {
  const buffer = Buffer.from(`${lines.join('\n')}\n`);
  await page.getByLabel('Choose a CSV file').setInputFiles({ name, mimeType: 'text/csv', buffer });
  await page.getByRole('heading', { name: `What do the columns of “${name}” mean?` }).waitFor();
}
