import { buildProject, isBuilt } from './build-project.mjs';
import { installDependencies, isInstalled } from './install-dependencies.mjs';
import { withProjectLock } from './project-lock.mjs';

/**
 * Installs the locked dependencies and builds, each only when out of date; one process at a time in a folder.
 *
 * @param {{ build: boolean }} options
 */
export async function prepareProject({ build }) {
  const isReady = () => isInstalled() && (!build || isBuilt());
  if (isReady()) return;
  await withProjectLock(async () => {
    // Asked again: another process may have done the work while this one waited for the lock.
    if (!isInstalled()) await installDependencies();
    if (build && !isBuilt()) await buildProject();
  });
}
