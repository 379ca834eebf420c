/**
 * Lets a handler answer without anything being sent: its headers stay on the response, its body comes here. After that
 * the response is as it was, ready for who sends it.
 *
 * @param {import('node:http').ServerResponse} response
 * @returns {Promise<Buffer>} never settles when the handler breaks off
 */
export function holdAnswer(response) {
  const parts = [];
  const take = (part, encoding) => {
    if (part !== undefined && part !== null && typeof part !== 'function') {
      parts.push(typeof part === 'string' ? Buffer.from(part, encoding) : Buffer.from(part));
    }
    return true;
  };
  return new Promise((resolve) => {
    Object.assign(response, {
      write: take,
      flushHeaders() {},
      writeHead(status, ...rest) {
        response.statusCode = status;
        for (const [name, value] of Object.entries(rest.at(-1) ?? {})) response.setHeader(name, value);
        return response;
      },
      end(part, encoding) {
        take(part, encoding);
        // What stands in front of the prototype's own, those of compression included.
        for (const name of ['write', 'writeHead', 'flushHeaders', 'end', 'flush']) delete response[name];
        resolve(Buffer.concat(parts));
        return response;
      },
    });
  });
}
