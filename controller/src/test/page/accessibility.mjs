// Nothing that axe finds, in light and dark, on a desk and on a phone, at rest and with the questions open.
import { readFileSync } from 'node:fs';
import { answerYesTo, expect, open } from './browser.mjs';

const url = process.argv[2];
const axe = readFileSync(new URL('./node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

for (const colorScheme of ['light', 'dark']) {
  for (const viewport of [{ width: 1200, height: 900 }, { width: 360, height: 740 }]) {
    const { browser, page } = await open(url, { colorScheme, viewport, bypassCSP: true });
    try {
      await page.locator('#state[data-state="idle"]').waitFor({ timeout: 30_000 });
      await page.evaluate(axe);
      const check = async (what) => {
        const { violations } = await page.evaluate(() => window.axe.run());
        const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
        expect(found.length === 0, `${colorScheme}, ${viewport.width} px, ${what}: ${found.join('; ') || 'nothing found'}`);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(wide <= 0, `${viewport.width} px, ${what}: nothing sticks out to the side`);
      };
      await check('at rest');
      await page.locator('#open-screening').click();
      await page.locator('#questions fieldset').first().waitFor();
      await check('questions');
      await page.keyboard.press('Escape');
      await answerYesTo(page, 'C1');
      await page.locator('#confirmation').waitFor();
      await check('the word of a clinician');
      await page.locator('#close-outcome').click();
      await page.locator('#hurt-title').click();
      await check('pain');
    } finally {
      await browser.close();
    }
  }
}
