// Messages: written offline, kept in order, sent when the network is back, read by both sides.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { violations } from '../support/axe.mjs';
import { deskFor, open, signIn } from '../support/desk.mjs';
import { SAMIR, SCRIPT } from '../support/people.mjs';
import { Phone, browserFor } from '../support/phone.mjs';
import { Server } from '../support/server.mjs';

const browser = browserFor(after);

const WRITTEN = 'مرحبا ماريت، عندي سؤال عن الدرس.';
const mine = (phone) => phone.page.locator('.ma-msg--mine');
const texts = async (phone) => (await mine(phone).allInnerTexts()).slice(-2);

async function sendReady(page, key) {
  await page.locator('#topic').selectOption('topic-bills');
  await page.locator(`[data-phrase="${key}"]`).click();
  const preview = page.locator('.ma-preview');
  await preview.locator('p[lang=nl]').waitFor();
  await preview.locator('button').first().click();
  await preview.waitFor({ state: 'detached' });
}

test('a ready sentence and own words, written offline, wait in order and are sent', async (t) => {
  const server = await Server.start(t);
  const phone = await Phone.unpack(t, await browser(), server);
  const { page } = phone;
  await phone.pair(SAMIR);
  await phone.keepApp();
  await phone.follow('/berichten');
  await page.locator('#topic').selectOption('topic-bills');
  // What the person asks for once, the phone keeps: the Dutch of a ready sentence.
  await page.locator('[data-phrase="phrase-got_letter"]').click();
  await page.locator('.ma-preview p[lang=nl]').waitFor();
  const before = await mine(phone).count();

  await phone.goOffline();
  await sendReady(page, 'phrase-got_letter');
  await page.locator('#text').fill(WRITTEN);
  await page.locator('.ma-compose button[type=submit]').click();
  await phone.reach('waiting');
  await page.locator('.ma-msg--waiting').nth(1).waitFor();
  assert.equal(await mine(phone).count(), before + 2);
  assert.equal(await page.locator('#text').inputValue(), '');

  await page.reload();
  await page.locator('.ma-msg--waiting').nth(1).waitFor();
  await phone.reach('waiting');
  let [first, second] = await texts(phone);
  assert.match(first, /brief/);
  assert.ok(second.includes(WRITTEN), second);

  await phone.goOffline(false);
  await phone.reach('synced');
  await page.locator('.ma-msg--waiting').first().waitFor({ state: 'detached' });
  [first, second] = await texts(phone);
  assert.match(first, /brief/);
  assert.ok(second.includes(WRITTEN), second);
  const sent = phone.sent.filter(({ action }) => 'send_message' in action);
  assert.deepEqual(sent.map(({ seq }) => seq), [...sent.map(({ seq }) => seq)].sort((a, b) => a - b));
  assert.equal(new Set(sent.map(({ id }) => id)).size, 2);

  const other = await Phone.unpack(t, await browser(), server);
  await other.pair(SAMIR);
  await other.follow('/berichten');
  await mine(other).nth(before + 1).waitFor();
  const [theirFirst, theirSecond] = await texts(other);
  assert.match(theirFirst, /brief/);
  assert.ok(theirSecond.includes(WRITTEN), theirSecond);
});

test('what is half typed is still there after a reload', async (t) => {
  const server = await Server.start(t);
  const phone = await Phone.unpack(t, await browser(), server);
  const { page } = phone;
  await phone.pair(SAMIR);
  await phone.follow('/berichten');
  await page.locator('#text').fill(WRITTEN);
  await page.reload();
  await page.locator('#text').waitFor();
  assert.equal(await page.locator('#text').inputValue(), WRITTEN);
});

test('a message says whether it was read, and one that is empty is not sent', async (t) => {
  const server = await Server.start(t);
  const phone = await Phone.unpack(t, await browser(), server);
  const { page } = phone;
  await phone.pair({ ...SAMIR, language: 'nl' });
  await phone.follow('/berichten');
  const states = await page.locator('.ma-msg--mine .ma-msg__state').allInnerTexts();
  assert.ok(states.some((state) => state.includes('Gelezen')), states.join());
  await page.locator('.ma-compose button[type=submit]').click();
  await page.getByRole('alert').filter({ hasText: 'Je hebt nog niets geschreven' }).waitFor();
  assert.equal(phone.sent.filter(({ action }) => 'send_message' in action).length, 0);
});

test('of the Dutch that came by half nothing is shown, and it is said that it is not here', async (t) => {
  const server = await Server.start(t);
  const phone = await Phone.unpack(t, await browser(), server, { serviceWorkers: 'block' });
  phone.expected.push(/net::ERR_FAILED/, /serviceWorker/i);
  await phone.page.route('**/l/nl-later-*', (route) => route.abort());
  await phone.pair(SAMIR);
  await phone.follow('/berichten');
  await phone.page.locator('[data-phrase="phrase-thanks"]').click();
  await phone.page.locator('.ma-preview button').first().waitFor();
  await phone.page.locator('.ma-notices').filter({ hasText: SCRIPT.ar }).waitFor();
  assert.doesNotMatch(await phone.page.locator('main').textContent(), /phrase-|berichten-/);
});

test('a sentence quotes the appointment or the bill that it is about, on both sides', async (t) => {
  const server = await Server.start(t);
  const phone = await Phone.unpack(t, await browser(), server);
  const { page } = phone;
  await phone.pair({ ...SAMIR, language: 'nl' });
  await phone.follow('/berichten');
  await page.locator('#topic').selectOption('topic-appointments');
  await page.locator('[data-phrase="phrase-late"]').click();
  const quote = page.locator('.ma-preview #quote');
  const row = await quote.locator('option', { hasText: 'Voortgangsgesprek' }).first().getAttribute('value');
  await quote.selectOption(row);
  assert.deepEqual(await violations(page), []);
  await page.locator('.ma-preview .ma-actions button').first().click();
  await mine(phone).last().locator('a[href="/afspraak/thu-progress_meeting-2026-11-26"]').waitFor();
  await phone.reach('synced');

  const desk = await deskFor(t, await browser(), server);
  await signIn(desk, 'MARIT');
  await open(desk, 'demo-samir');
  const { page: atDesk } = desk;
  const late = atDesk.locator('#talk .ma-msg', { hasText: 'Ik kom wat later.' });
  await late.locator('[data-kind=quote] a[href="#week"]', { hasText: 'Voortgangsgesprek' }).waitFor();
  await atDesk.locator('#topic').selectOption('topic-bills');
  await atDesk.locator('[data-phrase="reply-pay_yourself"]').click();
  const bill = await atDesk.locator('#quote option', { hasText: /\b1 december/ }).getAttribute('value');
  await atDesk.locator('#quote').selectOption(bill);
  assert.deepEqual(await violations(atDesk), []);
  await atDesk.locator('.ma-preview .ma-actions button').first().click();
  const told = page.locator('.ma-msg:not(.ma-msg--mine)', { hasText: 'Deze rekening is voor jou' });
  await told.locator('a[href="/regelen/rekeningen"]').waitFor();
  // What is not quoted goes as well: nobody has to choose.
  await page.locator('[data-phrase="phrase-late"]').click();
  await page.locator('.ma-preview .ma-actions button').first().click();
  await page.locator('.ma-preview').waitFor({ state: 'detached' });
  const again = mine(phone).filter({ hasText: 'Ik kom wat later.' }).nth(1);
  await again.waitFor();
  assert.equal(await again.locator('a').count(), 0);
});
