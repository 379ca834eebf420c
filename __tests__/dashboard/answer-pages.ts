// Takes a file into an empty data folder, and writes what the page of its dashboard is made from, as the server does:
// scope, title and answers, for each query string. Arguments: data folder, file, query strings.
import { createReadStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';

// The real package throws outside a server bundle.
require.cache[require.resolve('server-only')] = module;

async function answerPages([dataDir = '', file = '', ...searches]: string[]): Promise<void> {
  process.env.DATA_DIR = dataDir;
  await writeFile(path.join(dataDir, 'seeded'), 'What ships is not taken in.');
  const { ready } = await import('@/lib/server/runtime');
  const { datasetScope } = await import('@/lib/server/scopes');
  const { dashboardMetadata } = await import('@/app/_dashboard/dashboard-metadata');
  const { prefetchDashboard } = await import('@/app/_dashboard/prefetch-dashboard');
  const { makeWords } = await import('@/lib/words/words');
  const { default: english } = await import('@/lib/words/en.json');
  const { parseView } = await import('@/lib/domain/view');
  // As text: outside a bundle the library reads ICU messages itself.
  const words = makeWords('en', english, null);
  const runtime = await ready();
  await takeIn(runtime, file);
  const pages: Record<string, object> = {};
  for (const search of searches) {
    const params = new URLSearchParams(search);
    const scope = await datasetScope(runtime, 'small-world', 'en');
    const { title } = await dashboardMetadata(runtime, scope, Object.fromEntries(params), words);
    const answers = await prefetchDashboard(runtime, scope, parseView(params));
    pages[search] = { scope, title, answers: { json: JSON.stringify(answers) } };
  }
  await writeFile(path.join(dataDir, 'pages.json'), JSON.stringify(pages));
  process.exit(0);
}

async function takeIn(runtime: import('@/lib/server/runtime').Runtime, file: string): Promise<void> {
  const { createDataset } = await import('@/lib/server/datasets');
  const { scriptUpload } = await import('@/lib/server/uploads/script-upload');
  const { passportSchema } = await import('@/lib/domain/passport');
  const passport = passportSchema.parse({
    ...{ measure: 'One blocked request', status: 'measured', sides: ['source', 'target'] },
    ...{ timeZone: 'America/Guayaquil', timePrecision: 'day' },
  });
  await createDataset(runtime, { slug: 'small-world', title: 'Small world', passport });
  const taken = await scriptUpload(runtime, 'small-world', {
    ...{ body: createReadStream(file), filename: path.basename(file), gzip: false, expectedBytes: null },
  });
  if ('refusal' in taken) throw taken.refusal;
}

void answerPages(process.argv.slice(2));
