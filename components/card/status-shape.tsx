import type { Status } from '@/lib/domain/passport';

/** A quote mark for what was said, a full dot for what was counted, a dashed diamond for what was made. 16 by 16 units. */
export function StatusShape({ status }: { status: Status }) {
  if (status === 'measured') return <circle cx="8" cy="8" r="5.5" fill="currentColor" />;
  if (status === 'simulated') {
    return (
      <g fill="none" stroke="currentColor" strokeWidth="1.5">
        <path d="M8 1 15 8 8 15 1 8Z" strokeDasharray="3 1.7" />
        <path d="M5.5 9.5 9.5 5.5M7 11 11 7" strokeWidth="1.2" />
      </g>
    );
  }
  const mark = 'M0 0h4.5v5.2c0 2-1 3.3-3.2 3.8l-.6-1.1c1.1-.4 1.7-1 1.8-2.2H0Z';
  return (
    <g fill="none" stroke="currentColor" strokeWidth="1.2" strokeLinejoin="round">
      <path d={mark} transform="translate(1.8 3.4)" />
      <path d={mark} transform="translate(9.2 3.4)" />
    </g>
  );
}
