const PAUSE_MS = 100;
const VIEWS = ['/', '/api/v1/datasets/country-ranking/ranking?side=target'];

/**
 * Asks for the dashboard again and again, one request at a time.
 *
 * @returns {{ stop(): Promise<{ view: string, requests: number, p50: number, p95: number }[]> }} milliseconds
 */
export function viewMeanwhile(url) {
  const times = new Map(VIEWS.map((view) => [view, []]));
  let isOver = false;
  async function look() {
    while (!isOver) {
      for (const view of VIEWS) {
        const start = performance.now();
        const response = await fetch(url + view);
        const body = await response.text();
        if (!response.ok) throw new Error(`${view}: ${response.status} ${body.slice(0, 300)}`);
        times.get(view).push(performance.now() - start);
        await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
      }
    }
  }
  const looking = look();
  return {
    async stop() {
      isOver = true;
      await looking;
      return VIEWS.map((view) => ({ view, requests: times.get(view).length, ...quantiles(times.get(view)) }));
    },
  };
}

function quantiles(times) {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95) };
}
