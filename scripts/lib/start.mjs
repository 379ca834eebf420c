import { checkPort } from './check-port.mjs';
import { ExpectedError } from './expected-error.mjs';
import { openDataFolder } from './open-data-folder.mjs';
import { prepareProject } from './prepare-project.mjs';
import { readSettings } from './read-settings.mjs';

/**
 * Checks what can be checked before the slow work, prepares the project, serves.
 *
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 */
export async function start(args, env) {
  const dev = args.includes('--dev');
  const unknown = args.find((arg) => arg !== '--dev');
  if (unknown) {
    throw new ExpectedError(
      `${unknown} is not an option of this command: the settings are the environment variables PORT, HOST, DATA_DIR and RANKSHIFT_TOKEN.`,
    );
  }
  const settings = readSettings(env);
  openDataFolder(settings.dataFolder);
  await checkPort(settings);
  await prepareProject({ build: !dev });
  // It needs packages, which may have come only now.
  const { serve } = await import('./serve.mjs');
  await serve(settings, dev);
}
