import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { chooseFile } from '../support/browser/choose-file';
import { openBrowser, type TestBrowser, type WatchedPage } from '../support/browser/open-browser';
import { squeeze } from '../support/browser/read-figure';
import { startServer, type TestServer } from '../support/browser/start-server';

/** A country that none is, and a row that counts nothing. */
const FILE = [
  'time,target_country,attacks',
  '2019-04-11T13:00:00-05:00,Uruguay,500000000',
  '2019-04-11T14:00:00-05:00,Atlantis,7000',
  '2019-04-11T13:00:00-05:00,France,forty million',
];

let server: TestServer;
let browser: TestBrowser;
let watched: WatchedPage;
let page: Page;

beforeAll(async () => {
  server = await startServer();
  browser = await openBrowser();
  watched = await browser.newPage({ viewport: { width: 390, height: 844 } });
  page = watched.page;
});

afterAll(async () => {
  await Promise.all([browser?.close(), server?.stop()]);
});

const main = async () => squeeze(await page.locator('main').innerText());
const step = (name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();
const button = (name: string) => page.getByRole('button', { name, exact: true });

async function faults(): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`));
}

async function overflow(): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

// One journey on a phone: each test goes on where the one before it stopped.
describe('a file on its way into the ranking, in Spanish', () => {
  it('asks for the token in Spanish and stays in Spanish after it, where it was asked to go', async () => {
    await page.goto(`${server.url}/es/datasets`);
    await step(/^\d+ conjuntos de datos/);
    await page.getByText('Simulado').first().waitFor();
    await page.getByRole('link', { name: 'Inicie sesión para deshacer o eliminar' }).click();
    await step('Inicie sesión para agregar cifras');
    await page.getByLabel('Clave de acceso').fill('otra-clave-que-no-es-esta');
    await button('Iniciar sesión').click();
    await page.getByText('Esa no es la clave').waitFor();
    await page.getByLabel('Clave de acceso').fill(server.token);
    await button('Iniciar sesión').click();
    await page.waitForURL(`${server.url}/es/datasets`);
    await page.getByRole('link', { name: 'Subir un archivo CSV' }).click();
    await step('Agregue conteos de ataques desde un archivo CSV');
    expect(await faults()).toEqual([]);
  });

  it('asks for the columns in Spanish', async () => {
    await chooseFile(page, 'uruguay.csv', FILE, 'Elegir un archivo CSV');
    await step(/Qué significan las columnas de/);
    expect(new URL(page.url()).pathname).toBe('/es/upload');
    await page.getByRole('radio', { name: /^Ataques por país atacado, abril de 2019/ }).check();
    expect(await faults()).toEqual([]);
    expect(await overflow()).toBe(0);
    await button('Revisar el archivo').click();
    await step('Se pueden publicar 2 de 3 filas');
  });

  it('tells what the check found in Spanish: numbers, countries, the period and the reasons', async () => {
    const report = await main();
    expect(report).toContain('3 filas leídas = 2 aceptadas + 1 rechazada');
    expect(report).toContain('500.007.000 ataques leídos = 500.007.000 aceptados + 0 rechazados');
    expect(report).toContain('el conteo no es un número');
    expect(report).toContain('el 11 de abril de 2019');
    expect(report).toContain('1 fila con 7.000 ataques no nombra ningún país');
    expect(await page.getByLabel('País de Atlantis').innerText()).toContain('Alemania');
    expect(await faults()).toEqual([]);
    expect(await overflow()).toBe(0);
  });

  it('is published and undone in Spanish, and its links lead to Spanish pages', async () => {
    await button('Continuar a la publicación').click();
    await button('Publicar 2 filas').click();
    await step('Publicado: 2 filas');
    expect(await main()).toContain('aportó 500.007.000 ataques a');
    expect(await page.getByRole('link', { name: 'Verlo en el panel' }).getAttribute('href')).toBe(
      '/es/datasets/country-ranking',
    );
    await button('Deshacer').click();
    await step('Deshecho: el conjunto de datos está como antes');
    expect(await faults()).toEqual([]);
    await page.getByRole('link', { name: 'Todos los conjuntos de datos y archivos' }).click();
    await page.waitForURL(`${server.url}/es/datasets`);
    expect(await page.getByRole('row', { name: /uruguay\.csv/ }).innerText()).toContain('deshecho');
    expect(await faults()).toEqual([]);
    expect(await overflow()).toBe(0);
    // The wrong token is the one thing that the browser's console tells of; a page that differs from its HTML would too.
    expect(watched.consoleErrors.filter((error) => !error.includes('/api/v1/session'))).toEqual([]);
  });
});
