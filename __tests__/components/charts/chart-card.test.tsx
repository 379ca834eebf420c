/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { fireEvent, render, screen } from '@testing-library/react';
import { CARD_STATES, CardState } from '@/components/card/card-state';
import { ChartCard } from '@/components/card/chart-card';
import { StatusBadge } from '@/components/card/status-badge';
import { TwinTables } from '@/components/card/twin-table';
import { BreakdownChart } from '@/components/charts/breakdown-chart';
import { STATUSES } from '@/lib/domain/passport';
import { InWords } from '../../support/in-words';

const picture = { slug: 'a', kind: 'map', search: {}, csv: '/a.csv' } as const;

it('tells each status by word and by a shape of its own', () => {
  const shapes = STATUSES.map((status) => {
    const { container } = render(<StatusBadge status={status} />, { wrapper: InWords });
    expect(container.textContent?.toLowerCase()).toBe(status);
    return container.querySelector('svg')?.innerHTML;
  });
  expect(new Set(shapes).size).toBe(STATUSES.length);
});

it.each(CARD_STATES)('says what is the matter and what to do: %s', (kind) => {
  const { container } = render(<CardState kind={kind} />, { wrapper: InWords });
  expect(container.querySelectorAll('p')).toHaveLength(2);
});

it('offers no picture of a chart that is not there', () => {
  render(
    <ChartCard title="Map" status="measured" source="Ours" picture={picture} state={{ kind: 'error' }} />,
    { wrapper: InWords },
  );
  expect(screen.getByRole('alert')).toBeInTheDocument();
  expect(screen.queryByText('Save PNG')).not.toBeInTheDocument();
});

it('shows its figures as a table in place of the chart, and the chart again', () => {
  const twin = () => ({ caption: 'Attacks', columns: ['Name', 'Attacks'], rows: [['Ecuador', '1,234']] });
  render(
    <ChartCard title="Map" status="measured" source="Ours" picture={picture} twin={twin}>
      body
    </ChartCard>,
    { wrapper: InWords },
  );
  fireEvent.click(screen.getByText('Show as a table'));
  expect(screen.getByRole('cell', { name: '1,234' })).toBeInTheDocument();
  expect(screen.queryByText('body')).not.toBeInTheDocument();
  fireEvent.click(screen.getByText('Show as a chart'));
  expect(screen.getByText('body')).toBeInTheDocument();
});

it('says that there is no full screen where that can be read: in the box, left open', async () => {
  render(
    <ChartCard title="Map" status="measured" source="Ours" picture={picture}>
      body
    </ChartCard>,
    { wrapper: InWords },
  );
  const box = screen.getByText('Full screen').closest<HTMLElement>('[popover]');
  const hidePopover = jest.fn();
  Object.assign(box ?? {}, { hidePopover });
  fireEvent.click(screen.getByText('Full screen'));
  expect(await screen.findByText('This browser has no full screen for it.')).toBeInTheDocument();
  expect(hidePopover).not.toHaveBeenCalled();
});

it('keeps rows of one name apart, as of an hour that a clock change repeats', () => {
  const again = (count: string) => ['27 Oct 2019, 02:00–03:00', count];
  const table = (rows: string[][]) => (
    <TwinTables caption="Attacks" columns={['Time', 'Attacks']} rows={rows} />
  );
  const { rerender } = render(table([['27 Oct 2019, 01:00–02:00', '0'], again('1'), again('2')]), {
    wrapper: InWords,
  });
  rerender(table([again('3'), again('4')]));
  expect(screen.getAllByRole('cell').map(({ textContent }) => textContent)).toEqual(['3', '4']);
});

it('is named by its title', () => {
  render(
    <ChartCard title="Map" status="measured" source="Ours" picture={picture}>
      body
    </ChartCard>,
    { wrapper: InWords },
  );
  expect(screen.getByRole('region', { name: 'Map' })).toContainElement(
    screen.getByRole('link', { name: 'Save PNG' }),
  );
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
      answer={{
        by: 'type',
        entries: [
          { ...ranked, key: 'A', name: 'A' },
          { ...ranked, key: 'B', name: 'B' },
        ],
        unknown: { attacks: 0, share: 0 },
      }}
    />,
    { wrapper: InWords },
  );
  expect(screen.getAllByText('=1')).toHaveLength(2);
  expect(screen.getAllByText('1,234,567')).toHaveLength(2);
});
