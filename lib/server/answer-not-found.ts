import 'server-only';
import type { AsyncLocalStorage } from 'node:async_hooks';
import type { ServerResponse } from 'node:http';

declare global {
  /** The answer that is being made; scripts/lib/serve.mjs keeps it. */
  var rankshiftAnswer: AsyncLocalStorage<ServerResponse> | undefined;
}

/**
 * Answers 404, for a page that says itself what is missing. What Next's own notFound() sends has no text until its
 * scripts run: https://github.com/vercel/next.js/issues/62228
 */
export function answerNotFound(): void {
  const response = globalThis.rankshiftAnswer?.getStore();
  if (response && !response.headersSent) response.statusCode = 404;
}
