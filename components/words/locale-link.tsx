import Link from 'next/link';
import type { ComponentProps } from 'react';
import { useWords } from '#use-words';
import { localePath } from '@/lib/domain/locale';

/** A link to another page in the language of this one. */
export function LocaleLink({ href, ...rest }: Omit<ComponentProps<typeof Link>, 'href'> & { href: string }) {
  const { locale } = useWords();
  return <Link href={localePath(locale, href)} {...rest} />;
}
