// A server that is put back to a backup: the phone says what stood on it and is gone, in words with the Dutch beneath,
// until that was read; what the person did is done once more with one tap, and pictures go up again.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { after, test } from 'node:test';
import { promisify } from 'node:util';
import { violations } from '../support/axe.mjs';
import { cameraPicture, measured } from '../support/photos.mjs';
import { SAMIR, SCRIPT } from '../support/people.mjs';
import { Phone, browserFor } from '../support/phone.mjs';
import { Server } from '../support/server.mjs';
import { until } from '../support/until.mjs';

const browser = browserFor(after);
const run = promisify(execFile);
const ITEM = 'insurance.contents';

/** A copy of the server's database as it is now; what is returned puts it back, stopped and started. */
async function backup(t, server) {
  const copy = `${server.data}-copy.db`;
  t.after(() => rm(copy, { force: true }));
  await run(server.program, ['backup', '--data', server.data, '--to', copy]);
  return async () => {
    await server.stop();
    await run(server.program, ['restore', '--data', server.data, '--from', copy, '--replace']);
    await server.start();
  };
}

async function write(phone, text) {
  await phone.follow('/berichten');
  await phone.page.locator('#text').fill(text);
  await phone.page.locator('.ma-compose button[type=submit]').click();
  await phone.page.locator('.ma-talk').getByText(text).waitFor();
  await phone.reach('synced');
}

const tick = async (phone, item) => {
  await phone.follow('/regelen');
  await phone.record('item_state', item).getByRole('checkbox').check();
  await phone.reach('synced');
};

const notice = (phone) => phone.page.locator('.ma-notices [data-kind=put_back]');
const online = (phone) => phone.page.evaluate(() => dispatchEvent(new Event('online')));

test('what a backup lost is told until it was read, and done once more with one tap', async (t) => {
  const server = await Server.start(t);
  const phone = await Phone.unpack(t, await browser(), server);
  const { page } = phone;
  await phone.pair({ ...SAMIR, language: 'nl' });
  await phone.keepApp();
  await write(phone, 'Voor de kopie');
  const putBack = await backup(t, server);
  await write(phone, 'Na de kopie');
  await tick(phone, ITEM);
  await phone.follow('/regelen/rekeningen');
  const photo = page.locator('main [data-kind=photo]');
  await page.locator('main [data-kind=bill] input[type=file]').first()
    .setInputFiles({ name: 'brief.jpg', mimeType: 'image/jpeg', buffer: await cameraPicture(await browser(), 800, 600) });
  await photo.locator('[role=status] use[href$="#i-cloud"]').waitFor();
  await phone.reach('synced');
  const path = `/api/v1/photos/${await photo.getAttribute('data-id')}`;

  phone.expected.push(/status of 404/);
  await putBack();
  await online(phone);
  await notice(phone).getByText('3 dingen van je telefoon').waitFor();
  assert.deepEqual(await violations(page), []);
  // Closed before it was read: it is told again.
  await page.goto('/');
  await notice(phone).getByRole('button', { name: 'Laat zien' }).click();
  const lines = notice(phone).locator('li');
  await lines.nth(2).waitFor();
  assert.equal(await lines.count(), 3);
  await lines.filter({ hasText: 'Jouw bericht is weg' }).filter({ hasText: 'Na de kopie' }).waitFor();
  assert.equal(await notice(phone).getByText('Voor de kopie').count(), 0);
  assert.deepEqual(await violations(page), []);
  for (let left = 3; left > 0; left -= 1) {
    await lines.first().getByRole('button', { name: 'Doe dit opnieuw' }).click();
    await until(page, (left) => document.querySelectorAll('.ma-notices [data-kind=put_back] li').length === left, left - 1);
  }
  await notice(phone).waitFor({ state: 'detached' });
  await phone.reach('synced');
  await page.goto('/regelen/rekeningen');
  await photo.locator('[role=status] use[href$="#i-cloud"]').waitFor();
  assert.equal((await measured(page, path)).status, 200);

  const other = await Phone.unpack(t, await browser(), server);
  await other.pair({ ...SAMIR, language: 'nl' });
  await other.follow('/regelen');
  await other.record('item_state', ITEM).locator('input:checked').waitFor();
  await other.follow('/berichten');
  await other.page.getByText('Na de kopie').waitFor();
  assert.equal(await other.page.getByText('Na de kopie').count(), 1);
  assert.equal(await notice(other).count(), 0, 'a phone that had nothing has nothing to tell');
});

test('in Arabic with the Dutch beneath; who has read it is not told again', async (t) => {
  const server = await Server.start(t);
  const phone = await Phone.unpack(t, await browser(), server);
  const { page } = phone;
  await phone.pair(SAMIR);
  await phone.keepApp();
  const putBack = await backup(t, server);
  await tick(phone, ITEM);
  await putBack();
  await online(phone);
  await notice(phone).getByRole('button').first().click();
  const line = notice(phone).locator('li');
  await line.locator('p').first().filter({ hasText: SCRIPT.ar }).waitFor();
  await line.locator('p[lang=nl]').filter({ hasText: 'Dit had je gedaan' }).waitFor();
  assert.deepEqual(await violations(page), []);
  await notice(phone).locator('.ma-actions').last().getByRole('button').last().click();
  await notice(phone).waitFor({ state: 'detached' });
  await page.reload();
  await phone.reach('synced');
  await phone.follow('/regelen');
  await phone.record('item_state', ITEM).locator('input:not(:checked)').waitFor();
  assert.equal(await notice(phone).count(), 0);
});
