// Without touching the screen: the keyboard reaches everything, and the focus goes where one reads on.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { SAMIR } from '../support/people.mjs';
import { Phone, browserFor } from '../support/phone.mjs';
import { Server } from '../support/server.mjs';

const browser = browserFor(after);
const DUTCH = { ...SAMIR, language: 'nl' };

async function paired(t) {
  const server = await Server.start(t);
  const phone = await Phone.unpack(t, await browser(), server, { isMobile: false });
  await phone.pair(DUTCH);
  await phone.page.goto('/');
  await phone.page.locator('[data-kind=entry]').first().waitFor();
  return { phone, page: phone.page };
}

test('the first key leads past the top, to what the page is about', async (t) => {
  const { page } = await paired(t);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Naar de inhoud' });
  await skip.waitFor();
  assert.ok(await skip.evaluate((it) => it === document.activeElement));
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement.id === 'content');
});

test('a new page takes the focus to its content', async (t) => {
  const { page } = await paired(t);
  await page.locator('.ma-bar a[href="/plan"]').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Mijn plan' }).waitFor();
  await page.waitForFunction(() => document.activeElement.id === 'content');
});

test('an item is ticked with the space bar, and the focus stays on it', async (t) => {
  const { phone, page } = await paired(t);
  await phone.follow('/regelen');
  const box = phone.record('item_state', 'insurance.contents').getByRole('checkbox');
  await box.focus();
  await page.keyboard.press('Space');
  await phone.record('item_state', 'insurance.contents').locator('input:checked').waitFor();
  await phone.reach('synced');
  assert.ok(await box.evaluate((it) => it === document.activeElement));
});

test('everything that can be pressed can be reached, and shows that it is', async (t) => {
  const { page } = await paired(t);
  const all = await page.evaluate(() => {
    const pressable = [...document.querySelectorAll('a[href], button, input, select, textarea')];
    return pressable.filter((it) => it.checkVisibility()).length;
  });
  const seen = new Set();
  const blind = [];
  for (let count = 0; count < all + 5; count += 1) {
    await page.keyboard.press('Tab');
    const [key, isShown] = await page.evaluate(() => {
      const element = document.activeElement;
      const style = getComputedStyle(element);
      const all = [...document.querySelectorAll('a[href], button, input, select, textarea')];
      return [`${all.indexOf(element)} ${element.textContent.trim().slice(0, 40)}`, style.outlineStyle !== 'none' || style.boxShadow !== 'none'];
    });
    if (key.startsWith('-1')) break;
    seen.add(key);
    if (!isShown) blind.push(key);
  }
  assert.deepEqual(blind, []);
  assert.ok(seen.size >= all, `${seen.size} of ${all}`);
});
