import 'server-only';
import { requireWriter } from './auth';
import { inAskedLanguage } from './in-asked-language';
import { problemResponse } from './problem';
import { type Runtime, ready } from './runtime';

type Handler<P> = (request: Request, params: P, runtime: Runtime) => Promise<Response>;
type NextHandler<P> = (request: Request, context: { params: Promise<P> }) => Promise<Response>;

/** A route that anybody may call. Whatever it throws becomes a problem document. */
export function read<P = Record<never, never>>(handler: Handler<P>): NextHandler<P> {
  return async (request, context) => {
    try {
      return await handler(request, await context.params, await ready());
    } catch (error) {
      return inAskedLanguage(request, problemResponse(error));
    }
  };
}

/** A route that changes something: same site and signed in, or 403 and 401. What it says is in the language asked for. */
export function write<P = Record<never, never>>(handler: Handler<P>): NextHandler<P> {
  return read<P>(async (request, params, runtime) => {
    await requireWriter(request);
    return inAskedLanguage(request, await handler(request, params, runtime));
  });
}
