import path from 'node:path';
import { PROJECT_FOLDER } from './project-folder.mjs';
import { runQuietly } from './run-quietly.mjs';

/** On any system with the network: the Chromium that Playwright offers for download, kept in the user's cache. */
export async function installPlaywrightBrowser() {
  console.log("Installing Playwright's browser for the tests …");
  const cli = path.join(PROJECT_FOLDER, 'node_modules', 'playwright-core', 'cli.js');
  await runQuietly(process.execPath, [cli, 'install', 'chromium'], {
    failure: "Playwright's browser could not be downloaded.",
  });
  const { chromium } = await import('playwright-core');
  return chromium.executablePath();
}
