// The health questions as a person has them: a refusal, a clinician's day, a helper, the keyboard alone, and pain.
import { answerAllNo, answerYesTo, expect, open } from './browser.mjs';

const url = process.argv[2];
const { browser, page, outside, complaints } = await open(url);
const state = (word) => page.locator(`#state[data-state="${word}"]`).waitFor({ timeout: 30_000 });
const note = (part) => page.waitForFunction((text) => document.querySelector('#screening-note').textContent.includes(text), part);
const day = (ago) => page.evaluate((days) => {
  const then = new Date();
  then.setDate(then.getDate() - days);
  return `${then.getFullYear()}-${String(then.getMonth() + 1).padStart(2, '0')}-${String(then.getDate()).padStart(2, '0')}`;
}, ago);
try {
  await state('idle');
  await note('wait for an answer');

  await answerYesTo(page, 'RF4');
  expect((await page.locator('#outcome').textContent()).includes('urgent care now'), 'a red flag says what to do');
  expect(await page.locator('#confirmation').isHidden(), 'and nobody can lift it');
  await page.locator('#close-outcome').click();
  await note('do not allow');
  expect(await page.locator('#state-word').textContent() === 'Not now', 'a pad that would refuse a start is not called ready');
  await page.locator('[data-pad-button="start"]').click();
  await page.waitForFunction(() => document.querySelector('#message').textContent.includes('No massage for now'));
  expect(true, 'start is refused');

  await answerYesTo(page, 'C1');
  expect(await page.locator('#ask-clinician').isVisible() && await page.locator('#ask-helper').isHidden(), 'a caution asks for a clinician alone');
  await page.locator('#clinician-on').fill(await day(40));
  await page.locator('#submit-confirmation').click();
  await page.waitForFunction(() => document.querySelector('#outcome').textContent.includes('more than 29 days ago'));
  await page.locator('#clinician-on').fill(await day(3));
  await page.locator('#submit-confirmation').click();
  await page.waitForFunction(() => document.querySelector('#outcome-title').textContent.includes('You can start'));
  expect((await page.locator('#outcome-sentences').textContent()).includes('once a day'), 'with the word, a gentler massage');
  await page.locator('#close-outcome').click();

  await answerYesTo(page, 'D4');
  await page.locator('#helper-stays').check();
  await page.locator('#submit-confirmation').click();
  await page.waitForFunction(() => document.querySelector('#outcome-title').textContent.includes('You can start'));
  await page.locator('#close-outcome').click();
  expect(true, 'a helper confirms');

  await answerYesTo(page, 'D6');
  await page.locator('#close-outcome').click();
  await note('are answered');
  await page.locator('[data-pad-button="start"]').click();
  await state('running');
  expect(await page.locator('#heat-off').isDisabled(), 'H16: on oily skin there is no heat to switch');
  await page.locator('[data-pad-button="heat"]').click();
  expect(await page.locator('#hurt').getAttribute('open') !== null, 'while it runs the reasons to stop are open');
  await page.locator('[data-cause="down_the_leg"]').click();
  await state('idle');
  await note('wait for an answer');
  expect(true, 'H48: after pain the questions come first');
  await page.locator('[data-pad-button="start"]').click();
  await answerAllNo(page);
  await note('are answered');

  await page.locator('#open-screening').focus();
  await page.keyboard.press('Enter');
  await page.locator('#screening fieldset').first().waitFor();
  const count = await page.locator('#screening fieldset').count();
  for (let i = 0; i < count; i++) {
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction((n) => document.querySelectorAll('#screening input[value="no"]:checked').length >= n, i + 1);
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelector('#outcome-title').textContent.includes('You can start'));
  expect(true, 'the keyboard alone answers everything');

  expect(outside.length === 0, `no request outside (${outside})`);
  expect(complaints.length === 0, `no complaint on the console (${complaints})`);

  await page.locator('#close-outcome').click();
  await page.route('**/api/screening', (route) => (route.request().method() === 'POST'
    ? route.fulfill({ status: 500, contentType: 'application/json', body: '{"message":"The disk is full."}' })
    : route.continue()));
  await page.locator('#open-screening').click();
  await page.locator('#screening fieldset').first().waitFor();
  for (const no of await page.locator('#screening input[value="no"]').all()) await no.check();
  await page.locator('#submit-screening').click();
  await page.waitForFunction(() => document.querySelector('#screening-open').textContent.includes('The disk is full.'));
  expect(true, 'answers that cannot be kept are not lost in silence');

  await page.evaluate(() => fetch('/api/pad/press', {
    method: 'POST', headers: { 'X-Lumbar': '1', 'Content-Type': 'application/json' }, body: '{"button":"start"}',
  }));
  await state('running');
  await page.waitForFunction(() => !document.querySelector('#screening-dialog').open);
  await page.locator('#stop').click();
  await state('idle');
  expect(true, 'H41: the questions never lie over the stop of a massage that begins');
} finally {
  await browser.close();
}
