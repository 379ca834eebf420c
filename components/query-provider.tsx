'use client';

import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { ProblemError } from '@/lib/domain/problem-error';

/** Answers change only when somebody publishes: a minute is fresh enough. */
const DEFAULTS = { queries: { staleTime: 60_000, retry: shouldAskAgain, refetchOnWindowFocus: false } };

/** Once more, and only where that can help: a question that was refused will be refused again. */
function shouldAskAgain(failures: number, error: Error): boolean {
  return failures < 1 && !(error instanceof ProblemError && error.status < 500);
}

/** One client a page, never one for the whole server: that would show one reader's data to all. */
export function QueryProvider({ children }: { children: ReactNode }) {
  const [client] = useState(() => new QueryClient({ defaultOptions: DEFAULTS }));
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>;
}
