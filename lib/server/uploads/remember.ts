import 'server-only';
import type { CheckReport } from '@/lib/domain/check-report';
import { UNKNOWN_COUNTRY } from '@/lib/domain/country';
import type { RememberedAlias } from '@/lib/domain/remembered';
import type { ReceivedUpload } from '@/lib/domain/upload';
import { aliasKey } from '@/lib/intake/alias-key';
import { headerSignature } from '@/lib/intake/header-signature';
import { resolveCountry } from '@/lib/intake/resolve-country';
import type { Runtime } from '../runtime';

/** Keeps what a person decided about a file that was published, for the next of its kind. */
export async function rememberAnswers(
  runtime: Runtime,
  received: ReceivedUpload,
  { mapping, choices = {} }: CheckReport,
): Promise<void> {
  await runtime.catalog.rememberAliases(aliasChanges(choices));
  // Numbered columns are named alike in files that have nothing in common.
  if (received.reading.headerLines === 0) return;
  const { header } = received;
  await runtime.catalog.rememberMapping(headerSignature(header), { header, mapping });
}

/** A choice of "unknown" for a text that names no country anyway takes an earlier choice back. */
function aliasChanges(choices: Readonly<Record<string, string>>): Record<string, RememberedAlias | null> {
  const changes = Object.entries(choices).map(([text, code]) => {
    const isForgotten = code === UNKNOWN_COUNTRY && resolveCountry(text) === null;
    return [aliasKey(text), isForgotten ? null : { text, code }] as const;
  });
  return Object.fromEntries(changes);
}
