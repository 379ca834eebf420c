/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  AppRouterContext,
  type AppRouterInstance,
} from 'next/dist/shared/lib/app-router-context.shared-runtime';
import { SignInForm } from '@/components/sign-in/sign-in-form';
import { answerWith } from './api-at-the-edge';
import { render } from './render-in-words';

/** Stands at the browser's edge, like the network: where the page would go to. */
function recordingRouter(visited: string[]) {
  return {
    replace: (path: string) => visited.push(path),
    refresh: () => undefined,
  } as unknown as AppRouterInstance;
}

function show(visited: string[] = []) {
  render(
    <AppRouterContext.Provider value={recordingRouter(visited)}>
      <QueryClientProvider client={new QueryClient()}>
        <SignInForm next="/upload?id=7" />
      </QueryClientProvider>
    </AppRouterContext.Provider>,
  );
}

describe('signing in', () => {
  it('shows the sentence of a refusal and gives the field the focus', async () => {
    const detail = 'That is not the token. It was printed when Rankshift was started the first time.';
    answerWith({ 'POST /api/v1/session': () => ({ status: 401, body: { status: 401, detail } }) });
    show();
    await userEvent.type(screen.getByLabelText('Token'), 'guess{Enter}');
    expect(await screen.findByText(detail)).toBeVisible();
    expect(screen.getByLabelText('Token')).toBeInvalid();
    expect(screen.getByLabelText('Token')).toHaveFocus();
  });

  it('sends the token without the spaces that copying brings, and goes on', async () => {
    const sent = answerWith({ 'POST /api/v1/session': () => ({ status: 204, body: null }) });
    const visited: string[] = [];
    show(visited);
    await userEvent.type(screen.getByLabelText('Token'), ' 0123456789abcdef {Enter}');
    expect(sent).toEqual([{ call: 'POST /api/v1/session', body: { token: '0123456789abcdef' } }]);
    expect(visited).toEqual(['/upload?id=7']);
  });
});
