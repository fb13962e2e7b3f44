// The whole line, desk and phone beside each other, from the invitation to the last look: a person who reads Tigrinya
// and a klantmanager who reads Dutch.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { violations } from '../support/axe.mjs';
import { deskFor, open, signIn } from '../support/desk.mjs';
import { SCRIPT } from '../support/people.mjs';
import { Phone, browserFor } from '../support/phone.mjs';
import { cameraPicture } from '../support/photos.mjs';
import { Server } from '../support/server.mjs';

const browser = browserFor(after);
const ETHIOPIC = SCRIPT.ti;

/** Invites somebody; gives the code of the card. */
async function invite(page) {
  await page.getByRole('link', { name: 'Iemand uitnodigen' }).click();
  await page.locator('#invite-name').fill('Hiwet');
  await page.locator('#reads').selectOption('ti');
  await page.locator('#registered_on').fill('2026-11-02');
  await page.getByRole('button', { name: 'Maak de kaart' }).click();
  const card = page.locator('.ma-desk__card');
  await card.locator('svg[width]').first().waitFor();
  const theirs = card.locator('[lang=ti]');
  await theirs.locator('p').nth(4).waitFor();
  assert.match(await theirs.innerText(), ETHIOPIC);
  assert.deepEqual(await violations(page), []);
  const text = await card.innerText();
  return text.match(/[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}/)[0];
}

/** Repeating lessons on Mondays and Thursdays. */
async function lessons(page) {
  await page.getByRole('button', { name: 'Lessen die terugkomen' }).click();
  const form = page.locator('[data-kind=new-series]');
  await form.locator('#weekday-1').check();
  await form.locator('#weekday-4').check();
  await form.locator('#series-first').fill('2026-11-26');
  await form.locator('#series-last').fill('2026-12-17');
  await form.locator('#series-from').fill('09:00');
  await form.locator('#series-to').fill('12:00');
  await form.getByRole('button', { name: 'Zet alles in de week' }).click();
  await page.locator('[data-kind=series]').first().waitFor();
}

/** An appointment at the time of a lesson: the collision is shown before. */
async function appointment(page) {
  await page.getByRole('button', { name: 'Nieuwe afspraak' }).click();
  await page.locator('#title').selectOption({ label: 'Voortgangsgesprek' });
  await page.locator('#day').fill('2026-11-26');
  await page.locator('#from').fill('11:00');
  await page.locator('#to').fill('11:45');
  await page.getByText('Dit valt samen met').waitFor();
  await page.getByRole('button', { name: 'Zet in de week' }).click();
  const made = page.locator('[data-kind=entry]', { hasText: '11:00 – 11:45' });
  return made.getAttribute('data-id');
}

const press = async (page) => {
  const preview = page.locator('.ma-preview');
  await preview.locator('.ma-actions button, button').first().click();
  await preview.waitFor({ state: 'detached' });
};

test('invited, paired, planned, taught, excused, answered, seen, handed over, cut off, and read about', async (t) => {
  const server = await Server.start(t);
  const desk = await deskFor(t, await browser(), server);
  const { page: atDesk } = desk;
  await signIn(desk, 'MARIT');
  const code = await invite(atDesk);

  const phone = await Phone.unpack(t, await browser(), server);
  const { page } = phone;
  await page.goto(`/koppelen#${code}`);
  await phone.choose('ti');
  await phone.reach('synced');
  await phone.keepApp();

  // A plan from the template, accepted with one yes.
  await atDesk.getByRole('link', { name: 'Mijn mensen' }).first().click();
  await atDesk.getByRole('button', { name: /Iedereen/ }).click();
  const hiwet = atDesk.locator('[data-kind=person]', { hasText: 'Hiwet' });
  const person = await hiwet.getAttribute('data-id');
  await open(desk, person);
  await atDesk.locator('#route-name').selectOption('0');
  await atDesk.getByRole('button', { name: 'Stel de mijlpalen voor' }).click();
  await atDesk.getByRole('button', { name: 'Ja, stel ze voor' }).click();
  await atDesk.locator('#plan [data-kind=step]').getByText('Voorgesteld').first().waitFor();
  await phone.follow('/plan');
  const yes = page.locator('.ma-card > .ma-actions button').first();
  await yes.click();
  await yes.waitFor({ state: 'detached' });
  await phone.reach('synced');
  await atDesk.locator('#plan [data-kind=step]', { hasText: 'Examen KNM' }).getByText('Open').waitFor();

  // Lessons, an appointment at the same time, and what the person makes of it, without a connection.
  await lessons(atDesk);
  const entry = await appointment(atDesk);
  await phone.follow('/');
  await phone.record('entry', entry).first().waitFor();
  await page.locator('.ma-alert').first().waitFor();
  assert.match(await page.locator('.ma-alert').first().innerText(), ETHIOPIC);
  await phone.goOffline();
  await phone.follow(`/afspraak/${entry}`);
  await page.locator('main > .nl-button--secondary').first().click();
  await page.locator('.ma-choice').first().click();
  await page.locator('.ma-preview .nl-button').click();
  await phone.reach('waiting');
  await phone.goOffline(false);
  await phone.reach('synced');
  const excuse = atDesk.locator('#talk .ma-msg:not(.ma-msg--mine)', { hasText: 'niet komen' });
  await excuse.waitFor();
  assert.doesNotMatch(await excuse.innerText(), ETHIOPIC);

  // The answer in Dutch, read in Tigrinya.
  await atDesk.locator('#topic').selectOption('topic-contact');
  await atDesk.locator('[data-phrase="reply-call_with_interpreter"]').click();
  await atDesk.locator('#blank-date').fill('2026-11-25');
  await atDesk.locator('#blank-time').fill('14:30');
  await press(atDesk);
  await phone.follow('/berichten');
  const answer = page.locator('.ma-msg', { hasText: '14:30' }).last();
  await answer.locator('p[lang=nl]').getByText('Ik bel je met een tolk').waitFor();
  assert.match(await answer.locator('.ma-msg__text p').first().innerText(), ETHIOPIC);

  // A photo of a letter.
  const picture = await cameraPicture(await browser(), 1200, 900);
  await page.locator('main input[type=file]').setInputFiles({ name: 'brief.jpg', mimeType: 'image/jpeg', buffer: picture });
  await page.locator('.ma-preview').getByRole('img').waitFor();
  await page.locator('.ma-preview button', { has: page.locator('use[href$="#i-send"]') }).click();
  await page.locator('.ma-talk [data-kind=photo] [role=status] use[href$="#i-cloud"]').waitFor({ state: 'attached' });
  const seen = atDesk.locator('#talk [data-kind=photo]');
  await seen.getByRole('button', { name: 'Bekijk de foto' }).click();
  await seen.getByRole('img').waitFor();
  assert.deepEqual(await violations(atDesk), []);

  // To another klantmanager, who cuts off the phone that was lost.
  await atDesk.getByRole('link', { name: 'Mensen overdragen' }).click();
  await atDesk.locator('#to').selectOption({ label: 'Fatima' });
  await atDesk.locator(`[data-kind=person][data-id="${person}"] input`).check();
  await atDesk.getByRole('button', { name: 'Draag 1 persoon over' }).click();
  await atDesk.getByRole('button', { name: 'Ja, Fatima is nu klantmanager' }).click();
  await atDesk.getByText('1 persoon is overgedragen').waitFor();
  await signIn(desk, 'FATIMA');
  await atDesk.goto(`/desk/mensen/${person}`);
  await atDesk.locator('.ma-desk__person').waitFor();
  await phone.follow('/instellingen');
  const looks = page.locator('[data-kind=looks]');
  await looks.locator('xpath=following-sibling::button').click();
  await looks.getByText('Marit').first().waitFor();
  await looks.getByText('Fatima').first().waitFor();
  assert.deepEqual(await violations(page), []);

  phone.expected.push(/status of 4(01|10)/);
  await atDesk.getByRole('button', { name: 'Telefoon kwijt: alles afsluiten' }).click();
  await atDesk.getByRole('button', { name: 'Ja, sluit alle telefoons af' }).click();
  await atDesk.getByText('Alle telefoons zijn afgesloten').waitFor();
  await page.locator('#code').waitFor();
  assert.doesNotMatch(await page.locator('body').innerText(), /Hiwet/);
});
