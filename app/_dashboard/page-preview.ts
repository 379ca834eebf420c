import 'server-only';
import type { Metadata } from 'next';
import { PRESETS } from '@/lib/domain/picture-looks';
import type { Runtime } from '@/lib/server/runtime';

/**
 * What a shared link says and shows of its page.
 * @param picture address of the picture on this server; null: there is none
 */
export function pagePreview({ settings }: Runtime, title: string, picture: string | null): Metadata {
  const about = { title, siteName: 'Rankshift', type: 'article' } as const;
  if (picture === null) return { title, openGraph: about };
  const { width, height } = PRESETS.article;
  const images = [{ url: `${settings.publicUrl}${picture}`, width, height, alt: title }];
  return {
    title,
    openGraph: { ...about, images },
    twitter: { card: 'summary_large_image', title, images },
  };
}
