/** Runs once in a new server, before its first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { openOrExit } = await import('@/lib/server/open-or-exit');
    await openOrExit();
  }
}
