// A headless Chromium that keeps a record of what a page must not do: reach outside, or complain on its console.
import { chromium } from 'playwright-core';

const args = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync',
];

export async function open(url, options = {}) {
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args });
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 }, ...options });
  const page = await context.newPage();
  const outside = [];
  const complaints = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(url) && !request.url().startsWith('data:')) outside.push(request.url());
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(url);
  return { browser, page, outside, complaints };
}

export function expect(condition, what) {
  if (!condition) throw new Error(`expected: ${what}`);
  console.log(`ok: ${what}`);
}

// Answers every question with no.
export async function answerAllNo(page) {
  await page.locator('#screening').waitFor();
  for (const no of await page.locator('#screening input[value="no"]').all()) await no.check();
  await page.locator('#submit-screening').click();
  await page.locator('#close-outcome').click();
}

// Answers yes to one question and no to all others.
export async function answerYesTo(page, id) {
  await page.locator('#open-screening').click();
  await page.locator('#screening fieldset').first().waitFor();
  for (const no of await page.locator('#screening input[value="no"]').all()) await no.check();
  await page.locator(`#screening input[name="${id}"][value="yes"]`).check();
  await page.locator('#submit-screening').click();
  await page.locator('#outcome').waitFor();
}

export async function strongest(page) {
  return page.locator('#body-map [data-motor]').evaluateAll((motors) =>
    Math.max(...motors.map((motor) => Number(motor.dataset.level))));
}
