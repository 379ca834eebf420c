import Link from 'next/link';

export default function NotFound() {
  return (
    <main id="main" className="page">
      <h1 className="page-title">There is no such page</h1>
      <p>
        The dataset may have been removed. <Link href="/datasets">See all datasets</Link> or{' '}
        <Link href="/">open the dashboard</Link>.
      </p>
    </main>
  );
}
