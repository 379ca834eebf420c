import type { UploadColumn } from '@/lib/domain/upload';

const IPV4 = /^(\d{1,3}\.){3}\d{1,3}$/;
const IPV6 = /^[0-9a-f]{0,4}(:[0-9a-f]{0,4}){2,7}$/i;

/** True for a column of IP addresses, by its samples. */
export function holdsAddresses({ samples }: UploadColumn): boolean {
  return samples.length > 0 && samples.every((sample) => IPV4.test(sample) || IPV6.test(sample));
}
