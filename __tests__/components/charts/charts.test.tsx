/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { RankShiftChart } from '@/components/charts/rank-shift-chart';
import { VolumeChart } from '@/components/charts/volume-chart';
import type { RankHistory, Timeline } from '@/lib/domain/answer';
import { InWords } from '../../support/in-words';

const starts = ['2019-04-11T12:00:00-05:00', '2019-04-11T13:00:00-05:00', '2019-04-11T14:00:00-05:00'];
const period = { from: '2019-04-11T12:00:00-05:00', to: '2019-04-11T15:00:00-05:00' };
const history: RankHistory = {
  ...{
    by: 'target',
    per: null,
    ties: 'competition',
    bucket: 'hour',
    timeZone: 'America/Guayaquil',
    period,
    buckets: starts,
    of: [118, 118, 117],
  },
  series: [
    {
      key: 'EC',
      name: 'Ecuador',
      ranks: [51, null, 31],
      tied: [false, false, true],
      attacks: [100, null, 1234567],
    },
    { key: 'PE', name: 'Peru', ranks: [40, 40, 41], tied: [false, false, false], attacks: [200, 200, 200] },
  ],
};
const timeline: Timeline = {
  ...{ bucket: 'hour', timeZone: 'America/Guayaquil', period, starts, keys: [], incomplete: [] },
  buckets: [
    { start: '2019-04-11T12:00:00-05:00', attacks: 100, by: {} },
    { start: '2019-04-11T14:00:00-05:00', attacks: '9007199254740993', by: {} },
  ],
};

function ladder(onSelect = jest.fn()) {
  const places = { from: 28, to: 54 };
  const events = [{ at: '2019-04-11T13:30:00-05:00', label: 'Statement' }];
  render(
    <RankShiftChart
      {...{ history, places, events, onSelect }}
      selected="EC"
      neighbours={['PE']}
      windows={null}
      told="Ecuador climbed from 52nd to 33rd"
      width={800}
      height={520}
    />,
    { wrapper: InWords },
  );
  return { chart: screen.getByRole('application'), onSelect };
}

it('names the lines at both ends of the ladder with their true places', async () => {
  const { onSelect } = ladder();
  expect(screen.getByText('31 Ecuador')).toBeInTheDocument();
  expect(screen.getByText('41 Peru')).toBeInTheDocument();
  await userEvent.click(screen.getByText('Peru'));
  expect(onSelect).toHaveBeenCalledWith('PE');
});

it('follows another country by the up and down keys, and chooses it with Enter', () => {
  const { chart, onSelect } = ladder();
  fireEvent.keyDown(chart, { key: 'End' });
  fireEvent.keyDown(chart, { key: 'ArrowDown' });
  expect(screen.getByText('Peru: 41st of 117')).toBeInTheDocument();
  fireEvent.keyDown(chart, { key: 'ArrowLeft' });
  expect(screen.getByText('Peru: 40th of 118')).toBeInTheDocument();
  fireEvent.keyDown(chart, { key: 'Enter' });
  expect(onSelect).toHaveBeenCalledWith('PE');
  fireEvent.keyDown(chart, { key: 'Escape' });
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
});

it('leaves the browser the keys that are its own', () => {
  const { chart } = ladder();
  for (const key of ['ArrowLeft', 'ArrowUp', 'Home']) {
    for (const held of [{ altKey: true }, { ctrlKey: true }, { metaKey: true }]) {
      expect(fireEvent.keyDown(chart, { key, ...held })).toBe(true);
    }
  }
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
});

it('reads the ladder by arrow keys: place of how many, ties, gaps and exact attacks', () => {
  const { chart } = ladder();
  // Readers are told of what comes into a status, not everywhere of a status that comes.
  const said = screen.getByRole('status');
  fireEvent.keyDown(chart, { key: 'End' });
  expect(said).toHaveTextContent('Ecuador: =31st');
  expect(screen.getByText('Ecuador: =31st of 117, shared')).toBeInTheDocument();
  expect(screen.getByText('1,234,567 attacks')).toBeInTheDocument();
  expect(screen.getByText('11 Apr 2019, 14:00–15:00')).toBeInTheDocument();
  fireEvent.keyDown(chart, { key: 'ArrowLeft' });
  expect(screen.getByText('Ecuador: no data')).toBeInTheDocument();
});

it('says what the ladder shows without seeing it', () => {
  expect(ladder().chart).toHaveAccessibleName(
    /Ecuador climbed from 52nd to 33rd\. Highest: =31st of 117, 11 Apr 2019, 14:00–15:00\. Lowest: 51st/,
  );
});

it('tells exact attacks above 2^53 and says where there is no data', () => {
  render(<VolumeChart timeline={timeline} width={600} animate={false} />, { wrapper: InWords });
  const chart = screen.getByRole('application');
  fireEvent.keyDown(chart, { key: 'End' });
  expect(screen.getByText('9,007,199,254,740,993 attacks')).toBeInTheDocument();
  fireEvent.keyDown(chart, { key: 'ArrowLeft' });
  expect(screen.getByText('No data')).toBeInTheDocument();
});

it('tells the chosen period when a handle is let go, not while it moves', () => {
  const onPeriodChange = jest.fn();
  render(<VolumeChart timeline={timeline} width={600} animate={false} onPeriodChange={onPeriodChange} />, {
    wrapper: InWords,
  });
  const handle = screen.getByLabelText('Period begins');
  fireEvent.change(handle, { target: { value: '1' } });
  expect(onPeriodChange).not.toHaveBeenCalled();
  fireEvent.pointerUp(handle);
  expect(onPeriodChange).toHaveBeenCalledWith({ from: starts[1], to: period.to });
});
