/** @jest-environment jsdom */
import { embedCode } from '@/lib/export/embed-code';

it('is a frame of the address whose title is read as it was written, whatever is in it', () => {
  const title = 'Ecuador: "51st" <b>&amp; 31st</b>';
  const address = 'https://example.org/embed/map?dataset=a&key=EC&type=%22x%22';
  document.body.innerHTML = embedCode(address, title);
  const [frame, ...others] = document.body.children;
  expect(others).toEqual([]);
  expect(frame?.tagName).toBe('IFRAME');
  expect([frame?.getAttribute('src'), frame?.getAttribute('title')]).toEqual([address, title]);
});
