'use client';

/** What stands in place of a page that failed. The cause is in the server's log, not here. */
export default function PageError({ reset }: { error: Error; reset: () => void }) {
  return (
    <main id="main" className="page">
      <h1 className="page-title">This page could not be made</h1>
      <p>Something went wrong that is not your fault. The server’s log has the cause.</p>
      <p>
        <button type="button" className="button" onClick={reset}>
          Try again
        </button>
      </p>
    </main>
  );
}
