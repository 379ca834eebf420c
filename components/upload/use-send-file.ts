'use client';

import { useRef, useState } from 'react';
import { sendFile } from '@/lib/client/upload/send-file';
import type { ReceivedUpload } from '@/lib/domain/upload';

/** A file on its way: bytes that have left, and bytes in all. */
export interface Sending {
  name: string;
  sent: number;
  all: number;
}

/** Sends one file at a time and tells how far it is. */
export function useSendFile(onReceived: (upload: ReceivedUpload) => void) {
  const [sending, setSending] = useState<Sending | null>(null);
  const [refused, setRefused] = useState<{ name: string; error: unknown } | null>(null);
  const control = useRef<AbortController | null>(null);

  async function send(file: File) {
    const { name, size } = file;
    const abort = new AbortController();
    control.current = abort;
    setRefused(null);
    setSending({ name, sent: 0, all: size });
    try {
      const onProgress = (sent: number, all: number) => setSending({ name, sent, all });
      onReceived(await sendFile(file, { onProgress, signal: abort.signal }));
    } catch (error) {
      if (!abort.signal.aborted) setRefused({ name, error });
    } finally {
      setSending(null);
    }
  }

  return { sending, refused, send, cancel: () => control.current?.abort() };
}
