// The other language one press away at the desk, and a sentence that is half filled in on the phone.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { violations } from '../support/axe.mjs';
import { deskFor, open, signIn } from '../support/desk.mjs';
import { SAMIR, SCRIPT } from '../support/people.mjs';
import { Phone, browserFor } from '../support/phone.mjs';
import { Server } from '../support/server.mjs';

const browser = browserFor(after);

test('the klantmanager reads a sentence as the person reads it, before and after it was sent', async (t) => {
  const server = await Server.start(t);
  const desk = await deskFor(t, await browser(), server);
  await signIn(desk, 'MARIT');
  await open(desk, 'demo-samir');
  const { page } = desk;
  await page.locator('#topic').selectOption('topic-contact');
  await page.locator('[data-phrase="reply-call_with_interpreter"]').click();
  const preview = page.locator('.ma-preview');
  await preview.locator('input[type=date]').fill('2026-11-26');
  await preview.locator('input[type=time]').fill('16:00');
  const press = { name: 'Laat zien in het Arabisch' };
  await preview.getByRole('button', press).click();
  const theirs = preview.locator('p[lang=ar][dir=rtl]');
  await theirs.filter({ hasText: SCRIPT.ar }).filter({ hasText: '16:00' }).waitFor();
  assert.deepEqual(await violations(page), []);
  await preview.locator('.ma-actions button').first().click();
  await preview.waitFor({ state: 'detached' });

  const sent = page.locator('#talk [data-kind=message]').last();
  await sent.getByText('Ik bel je met een tolk').waitFor();
  assert.equal(await sent.locator('[lang=ar]').count(), 0);
  await sent.getByRole('button', press).click();
  await sent.locator('p[lang=ar][dir=rtl]').filter({ hasText: SCRIPT.ar }).waitFor();
  assert.deepEqual(await violations(page), []);
  await sent.getByRole('button', press).click();
  await sent.locator('[lang=ar]').waitFor({ state: 'detached' });
});

test('what the person wrote in their own language says so at the desk', async (t) => {
  const server = await Server.start(t);
  const phone = await Phone.unpack(t, await browser(), server);
  await phone.pair(SAMIR);
  await phone.follow('/berichten');
  await phone.page.locator('#text').fill('مرحبا ماريت');
  await phone.page.locator('.ma-compose button[type=submit]').click();
  await phone.reach('synced');
  const desk = await deskFor(t, await browser(), server);
  await signIn(desk, 'MARIT');
  await open(desk, 'demo-samir');
  const wrote = desk.page.locator('#talk [data-kind=message]', { hasText: 'مرحبا ماريت' });
  await wrote.getByText('Geschreven in het Arabisch').waitFor();
  await wrote.locator('p[lang=ar][dir=rtl]').waitFor();
  assert.deepEqual(await violations(desk.page), []);
});

test('a sentence that is half filled in is still there after another screen and a reload, until it is sent', async (t) => {
  const server = await Server.start(t);
  const phone = await Phone.unpack(t, await browser(), server);
  const { page } = phone;
  await phone.pair({ ...SAMIR, language: 'nl' });
  await phone.follow('/berichten');
  await page.locator('#topic').selectOption('topic-contact');
  await page.locator('[data-phrase="phrase-call_me_at"]').click();
  const preview = page.locator('.ma-preview');
  await preview.locator('input[type=date]').fill('2026-11-26');
  await phone.follow('/');
  await page.locator('[data-kind=entry]').first().waitFor();
  await phone.follow('/berichten');
  assert.equal(await preview.locator('input[type=date]').inputValue(), '2026-11-26');
  await phone.reach('synced');
  await page.reload();
  await preview.waitFor();
  assert.equal(await preview.locator('input[type=date]').inputValue(), '2026-11-26');
  assert.equal(await preview.locator('input[type=time]').inputValue(), '');
  await preview.locator('input[type=time]').fill('16:00');
  await preview.locator('.ma-actions button').first().click();
  await page.locator('.ma-msg--mine').last().getByText('16:00').waitFor();
  // A page that has not kept everything yet asks before it goes.
  await phone.reach('synced');
  await page.reload();
  await page.locator('[data-phrase]').first().waitFor();
  assert.equal(await preview.count(), 0);

  await page.locator('#topic').selectOption('topic-contact');
  await page.locator('[data-phrase="phrase-call_me_at"]').click();
  await preview.locator('input[type=date]').fill('2026-11-27');
  await phone.signOut();
  assert.equal(await page.evaluate(() => localStorage.getItem('ma.half')), null);
});
