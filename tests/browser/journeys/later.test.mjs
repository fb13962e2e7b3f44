// The screens behind the first one come in a file of their own: the week does not wait for it, and
// where it does not arrive the screen says so.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { SAMIR } from '../support/people.mjs';
import { Phone, browserFor } from '../support/phone.mjs';
import { Server } from '../support/server.mjs';

const browser = browserFor(after);
const DUTCH = { ...SAMIR, language: 'nl' };

for (const [what, files] of [
  ['the screens', '**/split_later-*'],
  ['their words', '**/l/nl-later-*'],
  ['their style', '**/later-*.css'],
]) {
  test(`without ${what} the week is there, another screen says what is missing, and comes with the connection`, async (t) => {
    const server = await Server.start(t);
    const phone = await Phone.unpack(t, await browser(), server, { serviceWorkers: 'block' });
    phone.expected = [/Failed to fetch/];
    const { page } = phone;
    await phone.context.route(files, (route) => route.abort());
    await phone.pair(DUTCH);
    await phone.follow('/plan');
    await page.getByText('Dit scherm staat nog niet op je telefoon').waitFor();
    assert.equal(new URL(page.url()).pathname, '/plan');
    await phone.follow('/');
    await page.locator('[data-kind=entry]').first().waitFor();

    await phone.follow('/plan');
    await phone.goOffline();
    await phone.reach('offline');
    await phone.context.unroute(files);
    await phone.goOffline(false);
    await page.locator('[data-kind=step]').first().waitFor();
    assert.equal(await page.getByText('Dit scherm staat nog niet').count(), 0);
  });
}
