// The first massage, as a person with a browser has it: questions, start, motors on the map, softer, stop.
import { answerAllNo, expect, open, strongest } from './browser.mjs';

const url = process.argv[2];
const { browser, page, outside, complaints } = await open(url);
const state = (word) => page.locator(`#state[data-state="${word}"]`).waitFor({ timeout: 30_000 });
try {
  await state('idle');
  expect(await page.locator('#body-map [data-motor]').count() === 20, 'twenty motors on the map');
  expect(await page.locator('#body-map [data-excluded="true"]').count() === 6, 'six of them never driven');
  expect(await page.locator('#screening input:checked').count() === 0, 'no answer is given beforehand');

  await page.locator('[data-pad-button="start"]').click();
  await page.locator('#questions fieldset').first().waitFor();
  await page.locator('#submit-screening').click();
  expect(await page.locator('#screening-open').textContent() !== '', 'open questions are pointed out');
  await answerAllNo(page);
  await page.locator('#routine').selectOption('knots');

  await page.locator('[data-pad-button="start"]').click();
  await state('running');
  await page.waitForFunction(() =>
    [...document.querySelectorAll('#body-map [data-motor]')].some((motor) => Number(motor.dataset.level) > 1),
    null, { timeout: 60_000 });
  expect(await strongest(page) <= 6, 'no motor above 6');
  const excluded = await page.locator('#body-map [data-excluded="true"]').evaluateAll((motors) => motors.map((motor) => motor.dataset.level));
  expect(excluded.every((level) => Number(level) === 0), 'no excluded motor moves');
  expect(/left$/.test(await page.locator('#remaining').textContent()), 'the time left is told');

  for (let i = 0; i < 3; i++) await page.locator('#softer').click();
  await page.locator('#heat-off').click();
  await page.waitForFunction(() => /held at 3\.\d: your cap after 'softer'.*no heat: you switched it off/.test(document.querySelector('#holds').textContent), null, { timeout: 60_000 });
  expect(true, 'F6: the page says every reason why it is less, the strictest first');
  await page.locator('#pause').click();
  await state('paused');
  await page.locator('[data-pad-button="start"]').click();
  await state('running');
  await page.locator('#stop').click();
  await state('idle');
  await page.waitForFunction(() =>
    [...document.querySelectorAll('#body-map [data-motor]')].every((motor) => Number(motor.dataset.level) === 0));
  expect(true, 'stop stops everything');

  await page.locator('[data-pad-button="start"]').click();
  await state('running');
  await page.keyboard.press('Escape');
  await state('idle');
  expect(true, 'Escape stops as well');

  expect(outside.length === 0, `no request outside (${outside})`);
  expect(complaints.length === 0, `no complaint on the console (${complaints})`);
} finally {
  await browser.close();
}
