import fs from 'node:fs';
import { listBrowserPlaces } from './list-browser-places.mjs';
import { runQuietly } from './run-quietly.mjs';
import { runsHere } from './runs-here.mjs';

/** As root on Debian or a relative of it: the distribution's Chromium, with a font to draw with. */
export async function installDebianBrowser() {
  if (process.getuid?.() !== 0 || !fs.existsSync('/usr/bin/apt-get')) return undefined;
  console.log('Installing the browser for the tests with apt-get …');
  const options = {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    failure: 'apt-get could not install chromium.',
  };
  await runQuietly('apt-get', ['update'], options);
  await runQuietly(
    'apt-get',
    ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation'],
    options,
  );
  return listBrowserPlaces().find(runsHere);
}
