// How the line to the pad stands: every figure in its own words.
import { expect, open } from './browser.mjs';

const url = process.argv[2];
const { browser, page } = await open(url);
try {
  const told = page.locator('#line dd');
  await told.filter({ hasText: 'poor line' }).waitFor({ timeout: 30_000 });
  const text = await told.textContent();
  expect(
    text === 'poor line; 11 frames sent, 12 received, 13 damaged, 14 lost, 15 doubled; round trip 16 ms, 99 of 100 within 17 ms; last word 18 ms ago',
    `every figure of the line is told (${text})`);
  expect(await page.locator('#line').isVisible(), 'the line is on the page without a click');
} finally {
  await browser.close();
}
