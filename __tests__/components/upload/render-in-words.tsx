import { render as renderBare } from '@testing-library/react';
import type { ReactNode } from 'react';
import { InWords } from '@/__tests__/support/in-words';
import type { Locale } from '@/lib/domain/locale';

/** Draws in jsdom with the words of a language. */
export function render(node: ReactNode, locale: Locale = 'en') {
  return renderBare(node, { wrapper: ({ children }) => <InWords locale={locale}>{children}</InWords> });
}
