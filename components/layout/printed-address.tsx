'use client';

import { usePrinting } from '@/components/use-printing';

/** Where what stands on the paper can be read again, with all that was chosen. */
export function PrintedAddress() {
  const isPrinting = usePrinting();
  return <p className="on-paper">{isPrinting && window.location.href}</p>;
}
