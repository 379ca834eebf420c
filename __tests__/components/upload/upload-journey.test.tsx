/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { UploadJourney } from '@/components/upload/upload-journey';
import { type Answers, answerWith } from './api-at-the-edge';
import { render } from './render-in-words';
import { RECEIVED, REPORT, uploadIn } from './uploads';

const UPLOAD = `/api/v1/uploads/${RECEIVED.id}`;

function Journey() {
  const [place, setPlace] = useState<{ id: string | null; step: string | null }>({
    id: RECEIVED.id,
    step: null,
  });
  return <UploadJourney {...place} maxBytes={1e9} onGo={(id, step) => setPlace({ id, step })} />;
}

function show(answers: Answers) {
  const sent = answerWith({
    'GET /api/v1/datasets': () => ({ status: 200, body: { datasets: [] } }),
    ...answers,
  });
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Journey />
    </QueryClientProvider>,
  );
  return sent;
}

beforeEach(() => {
  localStorage.clear();
  window.scrollTo = () => undefined;
});

describe('the columns, by keyboard alone', () => {
  it('shows the open question at its column, takes the answers and begins the check with them', async () => {
    const user = userEvent.setup();
    let upload = uploadIn('received');
    const sent = show({
      [`GET ${UPLOAD}`]: () => ({ status: 200, body: upload }),
      [`POST ${UPLOAD}/check`]: () => {
        upload = uploadIn('checked', { ...REPORT, dataset: null, timeZone: 'UTC' });
        return { status: 202, body: upload };
      },
    });
    const country = await screen.findByLabelText('What is “country”?');
    expect(country).toHaveAccessibleDescription('Does “country” name the attackers or those attacked?');

    await tabTo(user, country);
    await user.selectOptions(country, 'Source country');
    await tabTo(user, screen.getByLabelText('Title'));
    await user.keyboard('Logins by country');
    expect(screen.getByLabelText('Address')).toHaveValue('logins-by-country');
    await user.selectOptions(screen.getByLabelText('Time zone'), 'UTC');
    await tabTo(user, screen.getByRole('button', { name: 'Check the file' }));
    await user.keyboard('{Enter}');

    const heading = await screen.findByRole('heading', { name: '184 of 186 rows can be published' });
    expect(heading).toHaveFocus();
    expect(sent.find(({ call }) => call.endsWith('/check'))?.body).toEqual({
      mapping: { ...RECEIVED.mapping, source: { column: 'country' }, target: null },
      aliases: {},
      timeZone: 'UTC',
    });
  });

  it('reads the file in another way and asks about its columns anew', async () => {
    const user = userEvent.setup();
    const received = {
      ...RECEIVED,
      reading: { ...RECEIVED.reading, skipLines: 1, headerLines: 0 as const },
      header: ['column 1'],
      columns: [{ name: 'column 1', samples: ['France'], role: 'ignored' as const }],
      firstRows: [['France']],
      mapping: null,
    };
    const sent = show({
      [`GET ${UPLOAD}`]: () => ({ status: 200, body: uploadIn('received') }),
      [`POST ${UPLOAD}/read`]: () => ({ status: 200, body: received }),
    });
    const rows = await screen.findByRole('region', { name: 'First rows of the file' });
    expect(rows).toHaveTextContent('countrydaynFrance2019-04-1112');
    await user.selectOptions(screen.getByLabelText('Lines left out above'), 'line 1');
    expect(await screen.findByLabelText('What is “column 1”?')).toHaveValue('ignored');
    expect(screen.getByLabelText('Names of the columns')).toHaveDisplayValue('on no line');
    expect(sent.find(({ call }) => call.endsWith('/read'))?.body).toEqual({
      encoding: 'utf-8',
      delimiter: ',',
      skipLines: 1,
    });
  });

  it('says what is missing at its field and goes there', async () => {
    const user = userEvent.setup();
    const sent = show({ [`GET ${UPLOAD}`]: () => ({ status: 200, body: uploadIn('received') }) });
    await user.selectOptions(await screen.findByLabelText('What is “country”?'), 'Not used');
    await user.click(screen.getByRole('button', { name: 'Check the file' }));
    expect(await screen.findByText('2 answers are missing above.')).toBeVisible();
    expect(screen.getByLabelText('Target country')).toHaveAccessibleDescription(
      /Say which column names the country/,
    );
    expect(sent.some(({ call }) => call.endsWith('/check'))).toBe(false);
  });
});

describe('the check and the publish', () => {
  it('keeps the answers on the way back to the columns', async () => {
    const user = userEvent.setup();
    show({ [`GET ${UPLOAD}`]: () => ({ status: 200, body: uploadIn('checked', REPORT) }) });
    await user.click(await screen.findByRole('button', { name: 'Back to columns' }));
    await user.selectOptions(screen.getByLabelText('What is “country”?'), 'Source country');
    await user.click(screen.getByRole('button', { name: '3 Check' }));
    expect(
      screen.getByText(/You changed the columns, the countries or the dataset after this check/),
    ).toBeVisible();
    expect(screen.getByRole('button', { name: 'Go on to publish' })).toBeDisabled();
    await user.click(screen.getByRole('button', { name: 'Back to columns' }));
    expect(screen.getByLabelText('What is “country”?')).toHaveValue('source');
  });

  it('shows why the check failed', async () => {
    const problem = '“x” is not a country. Write its name or its ISO code, such as EC.';
    show({ [`GET ${UPLOAD}`]: () => ({ status: 200, body: { ...uploadIn('failed'), problem } }) });
    expect(await screen.findByRole('alert')).toHaveTextContent(problem);
  });
});

async function tabTo(user: ReturnType<typeof userEvent.setup>, element: HTMLElement): Promise<void> {
  for (let steps = 0; steps < 60 && document.activeElement !== element; steps += 1) await user.tab();
  expect(element).toHaveFocus();
}
