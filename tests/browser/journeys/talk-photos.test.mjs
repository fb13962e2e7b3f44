// A photo sent to the team: kept without a connection, sent later, read at the desk and on another phone. And one that
// the team sends: shown before it goes, sent once whatever is lost, and on the phone from the first look on.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { violations } from '../support/axe.mjs';
import { deskFor, open, signIn } from '../support/desk.mjs';
import { cameraPicture, measured } from '../support/photos.mjs';
import { SAMIR } from '../support/people.mjs';
import { Phone, browserFor } from '../support/phone.mjs';
import { Server } from '../support/server.mjs';

const browser = browserFor(after);

const photo = (page) => page.locator('.ma-talk [data-kind=photo]');

async function take(page, buffer, name = 'brief.jpg', mimeType = 'image/jpeg') {
  await page.locator('main input[type=file]').setInputFiles({ name, mimeType, buffer });
}

test('a photo is shown before it goes, waits on the phone, and is seen by the team once it was sent', async (t) => {
  const server = await Server.start(t);
  const phone = await Phone.unpack(t, await browser(), server);
  const { page } = phone;
  await phone.pair({ ...SAMIR, language: 'nl' });
  await phone.keepApp();
  await phone.follow('/berichten');
  await page.locator('.ma-talk').waitFor();
  await take(page, Buffer.from('dit is tekst'), 'brief.txt', 'text/plain');
  await page.getByRole('alert').filter({ hasText: 'geen foto' }).waitFor();

  await phone.goOffline();
  const picture = await cameraPicture(await browser(), 2000, 1500);
  await take(page, picture);
  const preview = page.locator('.ma-preview');
  await preview.getByRole('img').waitFor();
  assert.deepEqual(await violations(page), []);
  await preview.getByRole('button', { name: 'Toch niet' }).click();
  await preview.waitFor({ state: 'detached' });
  assert.equal(await photo(page).count(), 0);
  await take(page, picture);
  await preview.getByRole('button', { name: 'Versturen' }).click();
  await photo(page).locator('[role=status] use[href$="#i-phone"]').waitFor();
  await phone.reach('waiting');
  await page.reload();
  await photo(page).locator('img').waitFor();
  await photo(page).getByRole('button').click();
  await photo(page).locator('button[aria-expanded=true]').waitFor();
  assert.deepEqual(await violations(page), []);

  await phone.goOffline(false);
  await photo(page).locator('[role=status] use[href$="#i-cloud"]').waitFor();
  await phone.reach('synced');
  const found = await measured(page, `/api/v1/photos/${await photo(page).getAttribute('data-id')}`);
  assert.deepEqual([found.status, found.width, found.tells], [200, 1600, false]);

  const desk = await deskFor(t, await browser(), server);
  await signIn(desk, 'MARIT');
  await open(desk, 'demo-samir');
  const seen = desk.page.locator('#talk [data-kind=photo]');
  await seen.getByRole('button', { name: 'Bekijk de foto' }).click();
  await seen.getByRole('img').waitFor();
  await desk.page.waitForFunction(() => document.querySelector('#talk [data-kind=photo] img').naturalWidth === 1600);
  assert.deepEqual(await violations(desk.page), []);

  const second = await Phone.unpack(t, await browser(), server);
  await second.pair({ ...SAMIR, language: 'nl' });
  await second.follow('/berichten');
  await photo(second.page).getByRole('button', { name: 'Bekijk de foto' }).click();
  await photo(second.page).locator('img').waitFor();
});

/** Chooses a picture at the desk. */
async function choose(page, buffer, name = 'kaart.jpg', mimeType = 'image/jpeg') {
  await page.locator('#send-photo input[type=file]').setInputFiles({ name, mimeType, buffer });
}

test('a photo of the team is shown before it goes, sent once, and stays on the phone once it was seen', async (t) => {
  const server = await Server.start(t);
  const phone = await Phone.unpack(t, await browser(), server);
  await phone.pair({ ...SAMIR, language: 'nl' });
  await phone.keepApp();
  const desk = await deskFor(t, await browser(), server);
  await signIn(desk, 'MARIT');
  await open(desk, 'demo-samir');
  const { page } = desk;
  await choose(page, Buffer.from('dit is tekst'), 'brief.txt', 'text/plain');
  await page.locator('#send-photo [role=alert]').getByText('geen foto').waitFor();

  const picture = await cameraPicture(await browser(), 2000, 1500);
  await choose(page, picture);
  const preview = page.locator('#send-photo .ma-preview');
  await preview.getByRole('img').waitFor();
  assert.deepEqual(await violations(page), []);
  await preview.getByRole('button', { name: 'Toch niet' }).click();
  await preview.waitFor({ state: 'detached' });
  await choose(page, picture);
  await preview.getByRole('img').waitFor();

  // The picture arrives, and its answer is lost: it stays on the screen, and goes once.
  await page.route('**/photos/*', async (route) => {
    await route.fetch();
    await route.abort('connectionreset');
  }, { times: 1 });
  await preview.getByRole('button', { name: 'Versturen' }).click();
  await page.locator('#send-photo [role=alert]').getByText('hij komt één keer aan').waitFor();
  await preview.getByRole('button', { name: 'Versturen' }).click();
  await preview.waitFor({ state: 'detached' });
  const sent = page.locator('#talk [data-kind=photo]');
  await sent.getByRole('button', { name: 'Bekijk de foto' }).click();
  await page.waitForFunction(() => document.querySelector('#talk [data-kind=photo] img')?.naturalWidth === 1600);
  assert.equal(await sent.count(), 1);
  assert.deepEqual(await violations(page), []);

  await phone.follow('/berichten');
  await photo(phone.page).getByRole('button', { name: 'Bekijk de foto' }).waitFor();
  await phone.goOffline();
  await photo(phone.page).getByRole('button', { name: 'Bekijk de foto' }).click();
  await photo(phone.page).getByText('Maak eerst verbinding met internet').waitFor();
  await phone.goOffline(false);
  await photo(phone.page).getByRole('button', { name: 'Bekijk de foto' }).click();
  await photo(phone.page).locator('img').waitFor();
  const found = await measured(phone.page, `/api/v1/photos/${await photo(phone.page).getAttribute('data-id')}`);
  assert.deepEqual([found.status, found.width, found.tells], [200, 1600, false]);
  assert.deepEqual(await violations(phone.page), []);
  await phone.goOffline();
  await phone.page.reload();
  await photo(phone.page).locator('img').waitFor();
  await phone.goOffline(false);
});
