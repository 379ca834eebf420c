/**
 * What one attack can be, the smallest first. `claims` are the ids of shipped claims that published a number, or at least
 * a place, in that unit; where nobody did, the rung stays empty. `words`: what names the unit in a text.
 */
export const ATTACK_UNITS = [
  {
    key: 'packet',
    name: 'Packet',
    what: 'one piece of data that arrives',
    words: /\bpackets?\b/i,
    claims: [],
  },
  {
    key: 'request',
    name: 'Request',
    what: 'one page or answer asked of a server',
    words: /\b(requests?|quer(y|ies))\b/i,
    claims: [],
  },
  {
    key: 'login-attempt',
    name: 'Login attempt',
    what: 'one name and password tried',
    words: /\b(log-?ins?|sign-?ins?|passwords?|brute[ -]force)\b/i,
    claims: [],
  },
  {
    key: 'attempt',
    name: 'Hacking attempt',
    what: 'one try of any kind, whether or not anything came of it',
    words: /\battempts?\b/i,
    claims: ['total-it-pro', 'total-digital-watch'],
  },
  {
    key: 'detection',
    name: 'Detection or alert',
    what: 'one time that a sensor took notice, on the machines of whoever runs it',
    words: /\b(detections?|alerts?|alarms?)\b/i,
    claims: ['rank-kaspersky-cybermap'],
  },
  {
    key: 'ddos',
    name: 'DDoS event',
    what: 'one flood of a target, however many packets it takes',
    words: /\b(ddos|denial[ -]of[ -]service|floods?)\b/i,
    claims: [],
  },
  {
    key: 'incident',
    name: 'Incident or intrusion',
    what: 'one system that somebody got into or put out of order',
    words: /\b(incidents?|intrusions?|infiltrations?|breach(es)?)\b/i,
    claims: ['total-expreso-one-day', 'effect-intrusions-romo'],
  },
  {
    key: 'attack',
    name: 'Attack, and no more said',
    what: 'any of the above: the word alone tells no size',
    words: /\b(cyber-?)?attacks?\b/i,
    claims: ['total-el-comercio', 'total-new-statesman'],
  },
] as const satisfies readonly AttackUnit[];

export interface AttackUnit {
  key: string;
  name: string;
  what: string;
  words: RegExp;
  claims: readonly string[];
}

export type AttackUnitKey = (typeof ATTACK_UNITS)[number]['key'];

/**
 * What a text says one attack is: the first unit that it names; "attack" where it says no more than that; null where it
 * names none.
 */
export function attackUnitOf(text: string): AttackUnitKey | null {
  const named = ATTACK_UNITS.filter(({ words }) => words.test(text)).map(({ key }) => key);
  return (
    first(
      text,
      named.filter((key) => key !== 'attack'),
    ) ??
    named[0] ??
    null
  );
}

/** "One failed login, as an alert of the firewall" is about logins: what stands first counts. */
function first(text: string, keys: AttackUnitKey[]): AttackUnitKey | undefined {
  const at = (key: AttackUnitKey) => text.search(ATTACK_UNITS.find((unit) => unit.key === key)?.words ?? /^/);
  return keys.toSorted((a, b) => at(a) - at(b))[0];
}
