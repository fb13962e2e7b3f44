// The house style of a municipality: one token file, given when the server starts, in light and dark,
// online and from the phone.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, test } from 'node:test';
import { contrast } from '../support/axe.mjs';
import { picture } from '../support/looks.mjs';
import { SAMIR } from '../support/people.mjs';
import { Phone, browserFor } from '../support/phone.mjs';
import { SCREENS, addressFor, standing } from '../support/screens.mjs';
import { Server, fromRoot } from '../support/server.mjs';

const browser = browserFor(after);
const DEFAULT = fromRoot('style/themes/default.css');
const WATERLAND = fromRoot('style/themes/waterland.css');

/** The first value of a token in a theme file: the light one. */
const token = async (theme) => /--ma-accent:\s*(#[0-9a-f]+)/.exec(await readFile(theme, 'utf8'))[1];
const shown = (page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--ma-accent').trim());

test('a municipality has its own colours, without another build', async (t) => {
  const server = await Server.start(t, { theme: WATERLAND });
  const phone = await Phone.unpack(t, await browser(), server);
  const { page } = phone;
  await phone.pair(SAMIR);
  assert.notEqual(await token(WATERLAND), await token(DEFAULT));
  assert.equal(await shown(page), await token(WATERLAND));
  await phone.keepApp();
  await server.stop();
  await page.reload();
  await page.locator('[data-kind=entry]').first().waitFor();
  assert.equal(await shown(page), await token(WATERLAND));
});

test('its colours can be read on every screen', async (t) => {
  const server = await Server.start(t, { theme: WATERLAND });
  const phone = await Phone.unpack(t, await browser(), server, { isMobile: false });
  const { page } = phone;
  await phone.pair(SAMIR);
  for (const [screen, address] of SCREENS) {
    await t.test(screen, async () => {
      await page.goto(addressFor(address, SAMIR));
      await standing(page);
      if (screen === 'week') await picture(page, 'ar', 'week-waterland', { name: '360', width: 360, text: 's' });
      for (const theme of ['light', 'dark']) {
        await page.evaluate((theme) => (document.documentElement.dataset.theme = theme), theme);
        assert.deepEqual(await contrast(page), [], theme);
      }
    });
  }
});
