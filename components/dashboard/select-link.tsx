import type { MouseEvent, ReactNode } from 'react';
import type { DashboardState } from './use-dashboard';

interface SelectLinkProps {
  state: Pick<DashboardState, 'hrefWith' | 'change'>;
  country: string;
  children: ReactNode;
}

/** Chooses a country everywhere. A real link: it can be opened in a new tab and works before any script. */
export function SelectLink({ state, country, children }: SelectLinkProps) {
  function choose(event: MouseEvent) {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    state.change({ country });
  }
  return (
    <a href={state.hrefWith({ country })} onClick={choose}>
      {children}
    </a>
  );
}
