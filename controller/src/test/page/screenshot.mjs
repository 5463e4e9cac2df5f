// Makes the picture of the README: the page of a running demo, a while into a massage.
//   node screenshot.mjs URL FILE [light|dark] [WIDTH]
import { answerAllNo, open } from './browser.mjs';

const [url, file, colorScheme = 'light', width = '1200'] = process.argv.slice(2);
const { browser, page } = await open(url, { colorScheme, viewport: { width: Number(width), height: 860 } });
await page.locator('#state[data-state="idle"], #state[data-state="running"]').first().waitFor();
if (await page.locator('#state[data-state="idle"]').count() > 0) {
  await page.locator('[data-pad-button="start"]').click();
  if (await page.locator('#screening-dialog[open]').count() > 0 || await page.locator('#screening-note').textContent().then((text) => text.includes('wait'))) {
    await answerAllNo(page);
    await page.locator('[data-pad-button="start"]').click();
  }
}
await page.locator('#state[data-state="running"]').waitFor();
await page.waitForFunction(() =>
  [...document.querySelectorAll('#body-map [data-motor]')].filter((motor) => Number(motor.dataset.level) > 2).length >= 4,
  null, { timeout: 60_000 });
await page.screenshot({ path: file, fullPage: Number(width) < 600 });
await browser.close();
