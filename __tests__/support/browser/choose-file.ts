import type { Page } from 'playwright-core';

/** Chooses a file of these lines on the upload page and waits for its columns. */
export async function chooseFile(
  page: Page,
  name: string,
  lines: readonly string[],
  button = 'Choose a CSV file',
): Promise<void> {
  const buffer = Buffer.from(`${lines.join('\n')}\n`);
  await page.getByLabel(button).setInputFiles({ name, mimeType: 'text/csv', buffer });
  await page.getByRole('heading', { level: 1, name: `“${name}”` }).waitFor();
}
