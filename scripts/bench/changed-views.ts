interface ChangedView {
  name: string;
  /** What stands in the address of the page; another for each run. */
  search(run: number): string;
  /** What the browser asks when the address changes so. */
  questions(run: number): string[];
}

const TYPES = ['scan', 'login attempt', 'exploit', 'flood', 'phishing', 'malware'];

/** Changes of a dashboard's filters, none of which was asked for before. */
export function changedViews(): ChangedView[] {
  const changes: [name: string, change: (run: number) => Record<string, string>][] = [
    ['a period', (run) => ({ from: day(run), to: day(run + 90) })],
    ['an organisation and a type', filtered],
    ['another time zone', (run) => ({ tz: `Etc/GMT+${run % 12}`, type: TYPES[run % 6] ?? '' })],
  ];
  return changes.map(([name, change]) => ({
    name,
    search: (run) => new URLSearchParams(change(run)).toString(),
    questions: (run) => dashboardQuestions(new URLSearchParams(change(run)).toString()),
  }));
}

/** Of 40 organisations and 6 types, a pair that no other run has. */
function filtered(run: number): Record<string, string> {
  return { organisation: `Organisation ${1 + (run % 40)}`, type: TYPES[Math.floor(run / 7) % 6] ?? '' };
}

/** The n-th day of 2018. */
function day(run: number): string {
  return new Date(Date.UTC(2018, 0, 1 + run)).toISOString().slice(0, 10);
}

/** What lib/client/dashboard-queries.ts asks, but for the ladder, which is asked when the places are known. */
function dashboardQuestions(search: string): string[] {
  return [
    `ranking?side=target&compare=auto&${search}`,
    `ranking?by=target&${search}`,
    `ranking?by=source&${search}`,
    `ranking?by=organisation&${search}`,
    `ranking?by=type&${search}`,
    `timeline?by=source&top=7&${search}`,
    `surges?by=source&${search}`,
    `rank-history?side=target&${search}`,
  ];
}
