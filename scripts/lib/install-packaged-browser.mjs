import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { npmCommand } from './npm-command.mjs';
import { runQuietly } from './run-quietly.mjs';

/** Carries a Chromium for 64-bit Intel Linux together with its libraries. Not in package.json: few need its 65 MB. */
const PACKAGE = '@sparticuz/chromium@143.0.4';

/** Unpacks into the temporary folder, and its libraries only where it takes itself to be on Amazon's Linux. */
const UNPACK = `import('@sparticuz/chromium').then(({ default: chromium }) => chromium.executablePath());`;

/** Without root on Linux: a Chromium out of an npm package, kept in the user's cache. */
export async function installPackagedBrowser() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const folder = path.join(
    process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache'),
    'rankshift',
    'chromium-143.0.4',
  );
  const launcher = path.join(folder, 'chromium.sh');
  if (!fs.existsSync(launcher)) await installInto(folder, launcher);
  return launcher;
}

async function installInto(folder, launcher) {
  console.log(`Installing the browser for the tests into ${folder} …`);
  fs.mkdirSync(path.join(folder, 'unpacked'), { recursive: true });
  const npm = npmCommand([
    'install',
    '--prefix',
    folder,
    '--no-audit',
    '--no-fund',
    '--ignore-scripts',
    PACKAGE,
  ]);
  await runQuietly(npm.command, npm.args, { shell: npm.shell, failure: `npm could not install ${PACKAGE}.` });
  await runQuietly(process.execPath, ['-e', UNPACK], {
    cwd: folder,
    env: { ...process.env, TMPDIR: path.join(folder, 'unpacked'), AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' },
    failure: `${PACKAGE} could not be unpacked.`,
  });
  writeLauncher(folder, launcher);
}

/** The libraries and fonts are for this browser alone, so they are named where it is started, not in our environment. */
function writeLauncher(folder, launcher) {
  const unpacked = path.join(folder, 'unpacked');
  const fonts = path.join(unpacked, 'fonts');
  const lines = [
    '#!/bin/sh',
    `export LD_LIBRARY_PATH='${path.join(unpacked, 'al2023', 'lib')}' FONTCONFIG_FILE='${path.join(fonts, 'here.conf')}'`,
    `exec '${path.join(unpacked, 'chromium')}' "$@"`,
  ];
  fs.writeFileSync(path.join(fonts, 'here.conf'), describeFonts(fonts));
  fs.writeFileSync(`${launcher}.new`, `${lines.join('\n')}\n`, { mode: 0o755 });
  fs.renameSync(`${launcher}.new`, launcher);
}

/** The package's own list names places of Amazon's Linux only; this one has its fonts and the machine's. */
function describeFonts(fonts) {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${fonts}</dir>
  <cachedir>${fonts}/cache</cachedir>
</fontconfig>
`;
}
