import type { TestServer } from './start-server';

/** What the API answers to a question that anybody may ask, such as "datasets/country-ranking/ranking?side=target". */
export async function askApi<T>({ url }: Pick<TestServer, 'url'>, question: string): Promise<T> {
  const response = await fetch(`${url}/api/v1/${question}`);
  if (!response.ok) throw new Error(`${question}: ${response.status} ${await response.text()}`);
  return (await response.json()) as T;
}
