import { once } from 'node:events';
import net from 'node:net';
import { ExpectedError } from './expected-error.mjs';

/**
 * Listens for a moment, so that a port in use is known before anything slow is done.
 *
 * @param {{ host: string, port: number }} address port 0 lets the system choose
 * @returns {Promise<number>} the port, the chosen one for 0
 */
export async function checkPort({ host, port }) {
  const server = net.createServer();
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (error) {
    throw explainListenError(error, { host, port });
  }
  const free = server.address().port;
  server.close();
  await once(server, 'close');
  return free;
}

/**
 * @param {NodeJS.ErrnoException} error
 * @param {{ host: string, port: number }} address
 * @returns {Error} a sentence for what a person can change, otherwise the error as it came
 */
export function explainListenError(error, { host, port }) {
  const sentence = {
    EADDRINUSE: `Port ${port} on ${host} is already in use: stop what uses it, or set PORT to another number.`,
    EACCES: `Port ${port} may not be used without special rights: set PORT to a number above 1023.`,
    EADDRNOTAVAIL: `HOST is "${host}", which is not an address of this machine: leave it out or set it to 127.0.0.1.`,
    ENOTFOUND: `HOST is "${host}", which is not an address of this machine: leave it out or set it to 127.0.0.1.`,
    EAI_AGAIN: `HOST is "${host}", which is not an address of this machine: leave it out or set it to 127.0.0.1.`,
  }[error.code];
  return sentence ? new ExpectedError(sentence) : error;
}
