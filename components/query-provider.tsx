'use client';

import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';

/** Answers change only when somebody publishes; a minute is fresh enough, and a failed question is asked once more. */
const DEFAULTS = { queries: { staleTime: 60_000, retry: 1, refetchOnWindowFocus: false } };

/** One client a page, never one for the whole server: that would show one reader's data to all. */
export function QueryProvider({ children }: { children: ReactNode }) {
  const [client] = useState(() => new QueryClient({ defaultOptions: DEFAULTS }));
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>;
}
