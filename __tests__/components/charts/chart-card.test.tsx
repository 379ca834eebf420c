/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { render, screen } from '@testing-library/react';
import { CARD_STATES, CardState } from '@/components/card/card-state';
import { ChartCard } from '@/components/card/chart-card';
import { ExportCard } from '@/components/card/export-card';
import { StatusBadge } from '@/components/card/status-badge';
import { BreakdownChart } from '@/components/charts/breakdown-chart';
import { STATUSES } from '@/lib/domain/passport';

const picture = {
  file: { slug: 'a', chart: 'map', from: '2019-04-11', to: '2019-04-12' },
  ...{ period: '11 April 2019', timeZone: 'America/Guayaquil', madeOn: '2026-11-23' },
};

it('tells each status by word and by a shape of its own', () => {
  const shapes = STATUSES.map((status) => {
    const { container } = render(<StatusBadge status={status} />);
    expect(container.textContent?.toLowerCase()).toBe(status);
    return container.querySelector('svg')?.innerHTML;
  });
  expect(new Set(shapes).size).toBe(STATUSES.length);
});

it.each(CARD_STATES)('says what is the matter and what to do: %s', (kind) => {
  const { container } = render(<CardState kind={kind} />);
  expect(container.querySelectorAll('p')).toHaveLength(2);
});

it('offers no picture of a chart that is not there', () => {
  render(
    <ChartCard title="Map" status="measured" source="Ours" picture={picture} state={{ kind: 'error' }} />,
  );
  expect(screen.getByRole('alert')).toBeInTheDocument();
  expect(screen.queryByText('Save PNG')).not.toBeInTheDocument();
});

it('is named by its title', () => {
  render(
    <ChartCard title="Map" status="measured" source="Ours" picture={picture}>
      body
    </ChartCard>,
  );
  expect(screen.getByRole('region', { name: 'Map' })).toContainElement(screen.getByText('Save PNG'));
});

it('writes on a picture all that the page says around it', () => {
  const onMount = jest.fn();
  render(
    <ExportCard
      title="T"
      status="simulated"
      source="Ours"
      filters={['target Ecuador']}
      {...picture}
      onMount={onMount}
    >
      body
    </ExportCard>,
  );
  const text = document.body.textContent ?? '';
  for (const part of [
    'Simulated',
    'simulated',
    '11 April 2019',
    'America/Guayaquil',
    'target Ecuador',
    'Ours',
    'Made with Rankshift on 23 Nov 2026',
  ]) {
    expect(text).toContain(part);
  }
  expect(onMount).toHaveBeenCalledTimes(1);
});

it('writes bars with exact numbers, and a tie as a tie', () => {
  const entry = {
    share: 0.5,
    perMillion: null,
    interval: null,
    previousRank: null,
    previousTied: false,
    previousAttacks: null,
    shift: null,
  };
  const ranked = { ...entry, rank: 1, tied: true, attacks: 1234567, state: 'ranked' as const };
  render(
    <BreakdownChart
      entries={[
        { ...ranked, key: 'A', name: 'A' },
        { ...ranked, key: 'B', name: 'B' },
      ]}
    />,
  );
  expect(screen.getAllByText('=1')).toHaveLength(2);
  expect(screen.getAllByText('1,234,567')).toHaveLength(2);
});
