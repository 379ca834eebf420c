import type { MouseEvent, ReactNode } from 'react';
import type { DashboardState } from './use-dashboard';

interface SelectLinkProps {
  state: Pick<DashboardState, 'hrefWith' | 'change' | 'choice'>;
  /** Of what is ranked. */
  entity: string;
  children: ReactNode;
}

/** Chooses who is told of everywhere. A real link: it can be opened in a new tab and works before any script. */
export function SelectLink({ state, entity, children }: SelectLinkProps) {
  function choose(event: MouseEvent) {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    state.change(state.choice(entity));
  }
  return (
    <a href={state.hrefWith(state.choice(entity))} onClick={choose}>
      {children}
    </a>
  );
}
