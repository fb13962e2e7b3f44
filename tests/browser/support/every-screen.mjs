// Every screen in every language: no finding of axe-core, nothing wider than the screen, a picture to
// look at, on the phone, on the narrowest phone and with text twice as large.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { contrast, violations } from './axe.mjs';
import { FOLDER, SIZES, layOutAll, misfits, picture } from './looks.mjs';
import { agree } from './desk.mjs';
import { JOURNEYS } from './people.mjs';
import { Phone, browserFor } from './phone.mjs';
import { SCREENS, addressFor, standing } from './screens.mjs';
import { strangers } from './scripts.mjs';
import { Server } from './server.mjs';

/** Looks at every screen in these languages, one test a screen. */
export function lookAtEveryScreen(languages) {
  const browser = browserFor(after);
  console.log(`pictures of every screen: ${FOLDER}`);
  for (const journey of JOURNEYS.filter(({ language }) => languages.includes(language))) {
    test(`${journey.language}: every screen`, async (t) => everyScreen(t, await browser(), journey));
  }
}

async function everyScreen(t, browser, journey) {
  const { language } = journey;
  const server = await Server.start(t);
  const phone = await Phone.unpack(t, browser, server, { isMobile: false });
  const { page } = phone;
  await page.goto('/');
  await page.locator('.ma-language__choose').first().waitFor();
  await t.test('languages', () => look(page, language, 'languages'));
  await phone.choose(language);
  await page.locator('#code').waitFor();
  await t.test('pairing', () => look(page, language, 'pairing'));
  await agree(server, journey);
  await phone.pairByTyping(journey);
  for (const [screen, address] of SCREENS) {
    await t.test(screen, async () => {
      await page.goto(addressFor(address, journey));
      await standing(page);
      if (screen === 'entry-cannot-come') await page.locator('.ma-choice').nth(1).click();
      await look(page, language, screen);
      phone.assertCalm();
    });
  }
}

async function look(page, language, screen) {
  const wrong = [];
  await layOutAll(page);
  for (const size of SIZES) {
    await picture(page, language, screen, size);
    wrong.push(...(await misfits(page, size.width)).map((it) => `${size.name}: ${it}`));
  }
  await page.evaluate(() => (document.documentElement.dataset.text = 's'));
  if (screen !== 'languages') wrong.push(...(await strangers(page, language)));
  wrong.push(...(await violations(page)));
  await page.evaluate(() => (document.documentElement.dataset.theme = 'dark'));
  wrong.push(...(await contrast(page)).map((it) => `dark: ${it}`));
  await page.evaluate(() => (document.documentElement.dataset.theme = 'auto'));
  assert.deepEqual(wrong, []);
}
