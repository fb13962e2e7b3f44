// The week: a conflict becomes a message, and "I can't come" is two taps and a reason.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { SAMIR, SCRIPT, SELAM } from '../support/people.mjs';
import { Phone, browserFor } from '../support/phone.mjs';
import { Server } from '../support/server.mjs';

const browser = browserFor(after);
const ENTRY = 'thu-learnability_test-2026-11-26';

test('one of the three ways out of a conflict writes a message in both languages', async (t) => {
  const server = await Server.start(t);
  const phone = await Phone.unpack(t, await browser(), server);
  const { page } = phone;
  await phone.pair(SAMIR);
  const conflict = page.locator('[data-kind=conflict][data-id^="tue-lesson"]');
  const ways = conflict.locator('.ma-choice');
  assert.equal(await ways.count(), 3);
  await ways.first().click();
  await conflict.locator('.ma-choice--chosen').waitFor();
  await phone.reach('synced');

  // Pressed again, it is not asked again.
  await conflict.locator('.ma-choice--chosen').click();
  await phone.follow('/berichten');
  const message = page.locator('.ma-msg--mine').last();
  await message.waitFor();
  const sent = phone.sent.filter(({ action }) => 'ask_about_conflict' in action);
  assert.equal(sent.length, 1);
  await message.locator('p[lang=nl]').waitFor();
  const text = await message.locator('.ma-msg__text').innerText();
  assert.match(text, SCRIPT.ar);
  assert.match(text, /11:30/);
  assert.match(text, /12:00/);
  assert.match(await message.locator('p[lang=nl]').innerText(), /dinsdag 24 november/i);
});

test('"I can\'t come" is two taps and a reason, and can be taken back', async (t) => {
  const server = await Server.start(t);
  const phone = await Phone.unpack(t, await browser(), server);
  const { page } = phone;
  await phone.pair(SELAM);
  // First tap: the appointment. Second tap: "I can't come". Then the reason, and send.
  await phone.follow(`/afspraak/${ENTRY}`);
  const entry = phone.record('entry', ENTRY);
  await entry.waitFor();
  await page.locator('main > .nl-button--secondary').first().click();
  await page.locator('.ma-choice').first().click();
  const preview = page.locator('.ma-preview');
  await preview.locator('p[lang=nl]').waitFor();
  assert.match(await preview.innerText(), SCRIPT.ti);
  assert.match(await preview.locator('p[lang=nl]').innerText(), /26 november/);
  await preview.locator('.nl-button').click();
  await page.locator('.ma-badge').waitFor();
  await phone.reach('synced');

  await phone.follow('/');
  const stop = page.locator(`.ma-stop--off[data-id="${ENTRY}"]`);
  await stop.waitFor();
  await phone.follow('/berichten');
  const message = page.locator('.ma-msg--mine').last();
  await message.locator('p[lang=nl]').waitFor();
  assert.match(await message.innerText(), SCRIPT.ti);

  await page.goto(`/afspraak/${ENTRY}`);
  await page.locator('.ma-badge').waitFor();
  await page.locator('.ma-card', { has: page.locator('.ma-badge') }).locator('.nl-button').click();
  await page.locator('.ma-badge').waitFor({ state: 'detached' });
  await phone.reach('synced');
  await phone.follow('/');
  await phone.record('entry', ENTRY).last().waitFor();
  assert.equal(await stop.count(), 0);
});

test('the next thing can be called off from the week at once', async (t) => {
  const server = await Server.start(t);
  const phone = await Phone.unpack(t, await browser(), server);
  const { page } = phone;
  await phone.pair(SAMIR);
  await page.locator('.ma-next a[href$="?niet"]').click();
  await page.locator('.ma-choice').nth(4).waitFor();
});

test('weeks before and after have their own address', async (t) => {
  const server = await Server.start(t);
  const phone = await Phone.unpack(t, await browser(), server);
  const { page } = phone;
  await phone.pair(SAMIR);
  await phone.follow('/?week=2026-11-30');
  await page.locator('[data-kind=entry][data-id$="2026-12-01"]').first().waitFor();
  await phone.follow('/?week=2026-12-07');
  await page.locator('a[href="/?week=2026-12-14"]').waitFor();
  await page.goBack();
  await page.locator('a[href="/?week=2026-12-07"]').waitFor();
  await phone.follow('/');
  await page.locator('.ma-next').waitFor();
});
