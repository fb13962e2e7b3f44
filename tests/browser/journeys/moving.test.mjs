// Another time for an appointment: asked with a ready-made sentence, answered with one tap, on both sides.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { violations } from '../support/axe.mjs';
import { deskFor, open, signIn } from '../support/desk.mjs';
import { SAMIR } from '../support/people.mjs';
import { Phone, browserFor } from '../support/phone.mjs';
import { NOW, Server } from '../support/server.mjs';

const browser = browserFor(after);
const TITLE = 'Gesprek bij de buren';

/** Marit at the file of Samir, with an appointment of 26 November at 17:00 that she made. */
async function atDesk(t, server) {
  const desk = await deskFor(t, await browser(), server);
  await signIn(desk, 'MARIT');
  await open(desk, 'demo-samir');
  const { page } = desk;
  await page.getByRole('button', { name: 'Nieuwe afspraak' }).click();
  await page.locator('#own-title').fill(TITLE);
  await page.locator('#day').fill('2026-11-26');
  await page.locator('#from').fill('17:00');
  await page.locator('#to').fill('17:45');
  await page.locator('#week form button[type=submit]').click();
  await page.locator('#week [data-kind=entry]', { hasText: TITLE }).waitFor();
  return desk;
}

/** Chooses the sentence that asks for another time, and fills it in. */
async function ask(page, key, day, time) {
  await page.locator('#topic').selectOption('topic-appointments');
  await page.locator(`[data-phrase="${key}"]`).click();
  const preview = page.locator('.ma-preview');
  await preview.locator('input[type=date]').fill(day);
  await preview.locator('input[type=time]').fill(time);
  const row = await preview.locator('option', { hasText: TITLE }).getAttribute('value');
  await preview.locator('select').selectOption(row);
  await preview.locator('.ma-actions button').first().click();
  await preview.waitFor({ state: 'detached' });
}

const entry = (page) => page.locator('#week [data-kind=entry]', { hasText: TITLE });

test('the person sees what collides, says yes without a connection, and the appointment moves on both sides', async (t) => {
  const server = await Server.start(t);
  const phone = await Phone.unpack(t, await browser(), server);
  await phone.pair({ ...SAMIR, language: 'nl' });
  await phone.keepApp();
  const { page: desk } = await atDesk(t, server);
  // Samir has a lesson on Thursday morning.
  await ask(desk, 'reply-move_to', '2026-11-26', '10:00');
  const { page } = phone;
  await phone.follow('/berichten');
  const asked = page.locator('[data-kind=message]', { hasText: 'Kun je ook komen op' });
  await asked.getByText('De afspraak is nu op').waitFor();
  await asked.getByText('Let op: dan is er nog iets. Het gaat om: Taalles').waitFor();
  // At the end of the page: the bar may cover half of what is in the middle of it.
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  assert.deepEqual(await violations(page), []);
  await phone.goOffline();
  await asked.getByRole('button', { name: 'Ja, dat kan' }).click();
  await asked.getByText('Je zei ja').waitFor();
  await phone.reach('waiting');
  await page.reload();
  await asked.getByText('Je zei ja').waitFor();
  assert.equal(await asked.getByRole('button').count(), 0);
  await phone.goOffline(false);
  await phone.reach('synced');
  await desk.locator('#talk').getByText('Ja, ik kom op').waitFor();
  await entry(desk).getByText('10:00').waitFor();
});

test('a yes to what was moved meanwhile is told, and nothing moves back', async (t) => {
  const server = await Server.start(t);
  const phone = await Phone.unpack(t, await browser(), server);
  await phone.pair({ ...SAMIR, language: 'nl' });
  await phone.keepApp();
  const { page: desk } = await atDesk(t, server);
  await ask(desk, 'reply-move_to', '2026-11-27', '18:00');
  const { page } = phone;
  await phone.follow('/berichten');
  const asked = page.locator('[data-kind=message]', { hasText: 'Kun je ook komen op' });
  const yes = asked.getByRole('button', { name: 'Ja, dat kan' });
  await yes.waitFor();
  await phone.goOffline();
  await yes.click();
  await phone.reach('waiting');
  await entry(desk).getByRole('button', { name: 'Wijzig of verzet', exact: true }).click();
  await entry(desk).locator('input[type=date]').fill('2026-11-28');
  await entry(desk).locator('.ma-form .ma-actions button').first().click();
  await entry(desk).getByText('28 november').waitFor();
  await phone.goOffline(false);
  await page.locator('.ma-notices').getByText('Iemand anders heeft dit net veranderd').waitFor();
  await asked.getByText('De afspraak is intussen veranderd').waitFor();
  await entry(desk).getByText('28 november').waitFor();
});

test('a yes that is sent when the proposed time is over moves nothing, and both sides read that', async (t) => {
  const server = await Server.start(t);
  const phone = await Phone.unpack(t, await browser(), server);
  await phone.pair({ ...SAMIR, language: 'nl' });
  await phone.keepApp();
  const { page: before } = await atDesk(t, server);
  await ask(before, 'reply-move_to', '2026-11-25', '18:00');
  await before.close();
  const { page } = phone;
  await phone.follow('/berichten');
  const asked = page.locator('[data-kind=message]', { hasText: 'Kun je ook komen op' });
  const yes = asked.getByRole('button', { name: 'Ja, dat kan' });
  await yes.waitFor();
  await phone.goOffline();
  await yes.click();
  await phone.reach('waiting');
  const moment = '2026-11-25T20:00:00Z';
  await server.goOnAt(moment);
  await phone.wake(Date.parse(moment) - Date.parse(NOW));
  await phone.goOffline(false);
  await phone.reach('synced');
  await phone.follow('/berichten');
  await asked.getByText('Je antwoord kwam te laat').waitFor();
  assert.deepEqual(await violations(page), []);
  const later = await deskFor(t, await browser(), server);
  await signIn(later, 'MARIT');
  await open(later, 'demo-samir');
  const { page: desk } = later;
  await desk.locator('#talk').getByText('Dit ja kwam te laat').waitFor();
  await entry(desk).getByText('17:00').waitFor();
});

test('the person asks for another time, and the klantmanager moves it with one press', async (t) => {
  const server = await Server.start(t);
  const phone = await Phone.unpack(t, await browser(), server);
  await phone.pair({ ...SAMIR, language: 'nl' });
  const { page: desk } = await atDesk(t, server);
  const { page } = phone;
  await phone.follow('/berichten');
  await page.locator('[data-kind=message]', { hasText: TITLE }).waitFor();
  await ask(page, 'phrase-move_to', '2026-11-27', '18:00');
  await phone.reach('synced');
  const asked = desk.locator('#talk [data-kind=message]', { hasText: 'Kan deze afspraak ook op' });
  await asked.getByText('De afspraak is nu op').waitFor();
  assert.deepEqual(await violations(desk), []);
  await asked.getByRole('button', { name: 'Ja, verplaats' }).click();
  await entry(desk).getByText('27 november').waitFor();
  await asked.getByText('Jullie zeiden ja').waitFor();
  await page.getByText('Ja, dat kan. De afspraak is nu op').waitFor();

  await ask(page, 'phrase-move_to', '2026-11-28', '18:00');
  const second = desk.locator('#talk [data-kind=message]', { hasText: '28 november' });
  await second.getByRole('button', { name: 'Nee, het blijft zo' }).click();
  await second.getByText('Jullie zeiden nee').waitFor();
  await page.getByText('De afspraak blijft zoals hij was').waitFor();
  await entry(desk).getByText('27 november').waitFor();
});
