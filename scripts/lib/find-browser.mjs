import { ExpectedError } from './expected-error.mjs';
import { installDebianBrowser } from './install-debian-browser.mjs';
import { installPackagedBrowser } from './install-packaged-browser.mjs';
import { installPlaywrightBrowser } from './install-playwright-browser.mjs';
import { listBrowserPlaces } from './list-browser-places.mjs';
import { runsHere } from './runs-here.mjs';

/** Ways to get a browser, cheapest for the machine first. Each gives a path, or nothing where it does not apply. */
const INSTALLERS = [installDebianBrowser, installPackagedBrowser, installPlaywrightBrowser];

/**
 * A Chromium for the tests: the one that is there, otherwise one that is installed now.
 *
 * @returns {Promise<string>} its path
 */
export async function findBrowser() {
  const given = process.env.CHROME_PATH;
  if (given && !runsHere(given)) {
    throw new ExpectedError(
      `CHROME_PATH is ${given}, which does not run: set it to a Chrome or Chromium, or leave it out.`,
    );
  }
  const present = given ?? listBrowserPlaces().find(runsHere);
  if (present) return present;

  const failures = [];
  for (const install of INSTALLERS) {
    const browser = await install().catch((error) => void failures.push(error.message));
    if (browser && runsHere(browser)) return browser;
  }
  throw new ExpectedError(
    [
      'No browser was found for the tests, and none could be installed: install Chrome or Chromium, or set CHROME_PATH.',
      ...failures,
    ].join(' '),
  );
}
