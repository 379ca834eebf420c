import type { Page } from 'playwright-core';
import type { WatchedPage } from './open-browser';

/** Begins to record what a page complains of and whom it asks. */
export function watchPage(page: Page): WatchedPage {
  const consoleErrors: string[] = [];
  const foreignRequests: string[] = [];
  let home: string | undefined;
  page.on('console', (message) => {
    if (message.type() === 'error') consoleErrors.push(`${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => consoleErrors.push(String(error)));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (!/^(https?|wss?):$/.test(url.protocol)) return;
    home ??= url.origin;
    if (url.origin !== home) foreignRequests.push(request.url());
  });
  page.on('websocket', (socket) => foreignRequests.push(socket.url()));
  return { page, consoleErrors, foreignRequests };
}
