// After a massage, as a person has it: rest until when and why, how the back is, the next day, and worse.
import { answerAllNo, expect, open } from './browser.mjs';

const url = process.argv[2];
const { browser, page, outside, complaints } = await open(url);
const text = (id, part) => page.waitForFunction(([where, what]) => document.getElementById(where).textContent.includes(what), [id, part], { timeout: 30_000 });
const start = () => page.locator('[data-pad-button="start"]').click();
const day = () => page.locator('#demo-day').textContent();
try {
  await text('state-word', 'Questions first');
  await start();
  await answerAllNo(page);
  await text('state-word', 'Resting');
  await text('message', 'Rest until');
  await start();
  await page.waitForTimeout(300);
  expect(await page.locator('#state[data-state="running"]').count() === 0, 'L17: no start during the rest');
  expect((await page.locator('#left').textContent()).includes('after a massage the back gets'), 'and it says why');
  expect((await page.locator('#left').textContent()).includes('1 massage and 20 minutes'), 'L18: what is left is told');
  expect((await page.locator('#left').textContent()).includes('Deep work is for every other day'), 'fact F40: and what waits for longer');
  expect((await page.locator('#advice').textContent()).includes('short walk'), 'and what does good now');

  await text('felt-text', 'after the massage');
  expect(await page.locator('#felt-answers button').count() === 3, 'better, the same, worse');
  await page.locator('[data-feeling="better"]').click();
  await page.locator('#felt').waitFor({ state: 'hidden' });
  expect((await page.locator('#felt-said').textContent()).includes('taken down'), 'the answer is taken down');

  const today = await day();
  await page.locator('#next-day').click();
  await text('felt-text', 'the day after');
  expect(await day() !== today, 'the calendar has turned');
  await text('state-word', 'Ready');
  expect((await page.locator('#left').textContent()).includes('2 massages and 30 minutes'), 'L18: a new day is whole again');
  await page.locator('[data-feeling="sore"]').click();
  await page.locator('[data-feeling="fine"]').waitFor();
  expect((await page.locator('#advice').textContent()).includes('one level softer'), 'fact F15: sore is softer, until it is fine');

  await start();
  await page.locator('#state[data-state="running"]').waitFor({ timeout: 30_000 });
  await page.locator('#next-day').click();
  await text('message', 'stop it first');
  expect(true, 'a running massage keeps its day');
  await page.locator('#stop').click();
  await page.locator('#state[data-state="idle"]').waitFor({ timeout: 30_000 });
  await page.locator('[data-feeling="fine"]').click();
  await page.locator('#felt').waitFor({ state: 'hidden' });

  await page.evaluate(() => fetch('/api/felt', { method: 'POST', headers: { 'X-Lumbar': '1' }, body: '{"feeling":"worse"}' }));
  await text('state-word', 'Questions first');
  expect(true, 'L23: worse makes the health questions due');

  expect(outside.length === 0, `no request outside (${outside})`);
  const others = complaints.filter((complaint) => !complaint.includes('409'));
  expect(others.length === 0, `no complaint on the console but of the refusal (${others})`);
} finally {
  await browser.close();
}
