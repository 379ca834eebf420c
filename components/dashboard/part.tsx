import { Activity, type ReactNode } from 'react';

interface PartProps {
  className?: string | undefined;
  children: ReactNode;
}

/**
 * A part of a page that comes to life on its own, in small steps after what stands above, or at once when somebody
 * touches it; and that is laid out only when it comes in sight or the page is quiet: see useSettling.
 */
export function Part({ className, children }: PartProps) {
  return (
    <div className={className} data-part>
      <Activity>{children}</Activity>
    </div>
  );
}
