import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import { AnsweredQueries, type PackedAnswers } from '@/components/answered-queries';
import { BreakdownCard } from '@/components/dashboard/breakdown-card';
import { Figures } from '@/components/dashboard/figures';
import { Headline } from '@/components/dashboard/headline';
import { MapCard } from '@/components/dashboard/map-card';
import { TableCard } from '@/components/dashboard/table-card';
import { useDashboard } from '@/components/dashboard/use-dashboard';
import type { Scope } from '@/lib/domain/scope';
import { InWords } from '../support/in-words';

/** What the server makes a page from. */
export interface Page {
  scope: Scope;
  title: string;
  answers: PackedAnswers;
}

/**
 * Runs intake, store and questions on small-world.csv in a process of its own, for the store needs Node's own buffers
 * and the page a document.
 * @param searches query strings of the pages
 */
export function answerPages(searches: readonly string[]): Record<string, Page> {
  const folder = mkdtempSync(path.join(tmpdir(), 'rankshift-pages-'));
  try {
    const file = path.join(__dirname, 'small-world.csv');
    const parameters = [require.resolve('./answer-pages.ts'), folder, file, ...searches];
    execFileSync(process.execPath, ['--import', 'tsx', ...parameters], {
      cwd: path.resolve(__dirname, '../..'),
    });
    return JSON.parse(readFileSync(path.join(folder, 'pages.json'), 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Opens a page and draws what it tells in numbers, from its answers alone: a question that was left out stays open. */
export function showPage(pages: Record<string, Page>, search: string): void {
  const page = pages[search];
  if (!page) throw new Error(`No page was made for “${search}”.`);
  window.history.replaceState(null, '', `/datasets/small-world?${search}`);
  const queries = { staleTime: Number.POSITIVE_INFINITY, retry: false };
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries } })}>
      <AnsweredQueries answers={page.answers}>
        <Numbers scope={page.scope} />
      </AnsweredQueries>
    </QueryClientProvider>,
    { wrapper: InWords },
  );
  // The title of the window, and of a shared link, says the same as the page.
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(page.title);
}

/** The dashboard without its two charts, which need a browser to draw. */
function Numbers({ scope }: { scope: Scope }) {
  // What the server was asked for matters only where it drew the page.
  const state = useDashboard(scope, '');
  return (
    <>
      <Headline state={state} />
      <Figures state={state} />
      <MapCard state={state} />
      <TableCard state={state} />
      <BreakdownCard state={state} by="organisation" />
      <BreakdownCard state={state} by="type" />
    </>
  );
}

/** The headline figures as read aloud: name, value, note. */
export function shownFigures(): [name: string, value: string, note: string][] {
  return screen.getAllByRole('term').map((term) => {
    const [value, note] = [...(term.parentElement?.querySelectorAll('dd') ?? [])].map(readAloud);
    return [readAloud(term), value ?? '', note ?? ''];
  });
}

/** The cells of the ranking's rows. */
export function shownTable(): string[][] {
  const [, ...rows] = within(screen.getByRole('region', { name: /^Ranking/ })).getAllByRole('row');
  return rows.map((row) => [...row.children].map(readAloud));
}

/** The rows of a breakdown, with the length of their bars in per cent of the longest. */
export function shownBars(title: string): (string | number)[][] {
  const rows = within(screen.getByRole('region', { name: title }))
    .getAllByRole('listitem')
    // jsdom does not know that a closed menu is out of sight.
    .filter((item) => item.closest('[popover]') === null);
  return rows.map((row) => {
    const bar = row.querySelector<HTMLElement>('[style]');
    const texts = [...row.children].slice(0, 4).map(readAloud);
    return [...texts, Math.round(Number.parseFloat(bar?.style.width ?? '') * 10) / 10];
  });
}

function readAloud(element: Element): string {
  return (element.textContent ?? '').replace(/[▲▼]/g, '').trim();
}
