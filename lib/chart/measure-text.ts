import { capital } from './capital';

/** What one attack is, as the beginning of a sentence: "Failed RDP login". */
export function measureText({ measure }: { measure: string }): string {
  return capital(measure);
}
