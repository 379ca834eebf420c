import { notFound } from 'next/navigation';

/** Any other address: a page that says so, with the words of its language around it. */
export default function UnknownPage() {
  notFound();
}
