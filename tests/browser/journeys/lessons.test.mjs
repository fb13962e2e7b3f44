// What fills the weeks of many people at once: repeating lessons, a group, the timetable of a school, and the agenda of
// the klantmanager herself.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { violations } from '../support/axe.mjs';
import { deskFor, open, signIn } from '../support/desk.mjs';
import { SAMIR, SCRIPT } from '../support/people.mjs';
import { Phone, browserFor } from '../support/phone.mjs';
import { EXAMPLE, Server } from '../support/server.mjs';

const browser = browserFor(after);

/** A desk with the file of Samir open. */
const samirAtTheDesk = async (t, server) => {
  const desk = await deskFor(t, await browser(), server);
  await signIn(desk, 'MARIT');
  await open(desk, 'demo-samir');
  return desk.page;
};

/** Chooses a file in the form of the timetable. */
const chooseFile = (page, name, text) =>
  page.locator('#timetable-file').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });

test('repeating lessons leave out holidays, show what collides, reach the phone in one message and end from a day on', async (t) => {
  const server = await Server.start(t, { municipality: EXAMPLE });
  const phone = await Phone.unpack(t, await browser(), server);
  await phone.pair(SAMIR);
  const page = await samirAtTheDesk(t, server);
  await page.getByRole('button', { name: 'Lessen die terugkomen' }).click();
  const form = page.locator('[data-kind=new-series]');
  await form.locator('#weekday-4').check();
  await form.locator('#weekday-6').check();
  await form.locator('#series-first').fill('2026-11-25');
  await form.locator('#series-last').fill('2026-12-24');
  await form.locator('#series-from').fill('10:00');
  await form.locator('#series-to').fill('11:00');
  // Thursdays and Saturdays: the lesson of 26 November is there already, from 19 December on nobody has lessons.
  await form.locator('[data-kind=collision]', { hasText: 'donderdag 26 november' }).waitFor();
  await form.locator('[data-kind=left-out]', { hasText: 'Kerstvakantie' }).first().waitFor();
  assert.equal(await form.locator('[data-kind=left-out]').count(), 2);
  await form.getByText(/Dit worden .*7.* lessen/).waitFor();
  assert.deepEqual(await violations(page), []);
  await form.getByRole('button', { name: 'Zet alles in de week' }).click();
  const series = page.locator('[data-kind=series]');
  await series.getByText(/Nog .*7.* keer/).waitFor();
  const id = await series.getAttribute('data-id');

  await phone.page.goto('/');
  await phone.record('entry', `series-${id}-1`).first().waitFor();
  await phone.page.goto('/berichten');
  const told = phone.page.locator('.ma-msg:not(.ma-msg--mine)').last();
  await told.locator('p[lang=nl]').getByText(/Hoe vaak: .*7.* keer/).waitFor();
  assert.match(await told.locator('.ma-msg__text p').first().textContent(), SCRIPT.ar);

  await series.locator('input[type=date]').fill('2026-11-28');
  await series.getByRole('button', { name: 'Haal deze lessen weg' }).click();
  await series.getByRole('button', { name: 'Ja, haal weg' }).click();
  await series.getByText(/Nog .*1.* keer/).waitFor();
  await phone.page.goto('/');
  await phone.record('entry', `series-${id}-0`).first().waitFor();
  await phone.record('entry', `series-${id}-1`).first().waitFor({ state: 'detached' });
});

test('a group gets one appointment, shown with what collides, and it stands in her own agenda', async (t) => {
  const server = await Server.start(t);
  const phone = await Phone.unpack(t, await browser(), server);
  await phone.pair(SAMIR);
  const desk = await deskFor(t, await browser(), server);
  await signIn(desk, 'MARIT');
  const { page } = desk;
  await page.getByRole('link', { name: 'Groepsafspraak' }).click();
  await page.locator('#own-title').fill('MAP-bijeenkomst');
  await page.locator('#day').fill('2026-11-26');
  await page.locator('#from').fill('10:00');
  await page.locator('#to').fill('11:00');
  await page.locator('[id="g-demo-samir"]').check();
  await page.getByRole('button', { name: 'Kijk of het past' }).click();
  await page.locator('[data-kind=collision][data-id=demo-samir]').getByText('Samir').waitFor();
  assert.deepEqual(await violations(page), []);
  // Another time is looked at anew before it can be saved.
  await page.locator('#day').fill('2026-11-28');
  await page.locator('[data-kind=collision]').waitFor({ state: 'detached' });
  assert.equal(await page.getByRole('button', { name: /Zet bij .*1.* persoon in de week/ }).count(), 0);
  await page.getByRole('button', { name: 'Kijk of het past' }).click();
  await page.getByText('Bij niemand valt dit samen met iets.').waitFor();
  await page.getByRole('button', { name: /Zet bij .*1.* persoon in de week/ }).click();
  await page.getByText(/Staat bij .*1.* persoon in de week/).waitFor();
  await phone.page.goto('/');
  await phone.page.getByText('MAP-bijeenkomst').first().waitFor();

  await page.getByRole('link', { name: 'Mijn agenda' }).click();
  const row = page.locator('#agenda [data-kind=entry]', { hasText: 'MAP-bijeenkomst' });
  await row.getByRole('link', { name: 'Samir' }).waitFor();
  await page.getByText('Er is nog geen adres.').waitFor();
  await page.getByRole('button', { name: 'Maak een adres' }).click();
  const address = await page.locator('[data-kind=address]').innerText();
  assert.deepEqual(await violations(page), []);
  const read = await fetch(address);
  assert.equal(read.headers.get('content-type'), 'text/calendar; charset=utf-8');
  const calendar = await read.text();
  assert.match(calendar, /SUMMARY:Afspraak: Samir/);
  assert.doesNotMatch(calendar, /MAP/);
  await page.getByRole('button', { name: 'Zet dit uit' }).click();
  await page.getByRole('button', { name: 'Ja, het adres werkt dan niet meer' }).click();
  await page.getByText('Er is nog geen adres.').waitFor();
  assert.equal((await fetch(address)).status, 404);
});

/** Monday 23 November 2026, 10:00 in Amsterdam: the lesson of that day has begun. */
const IN_THE_LESSON = '2026-11-23T09:00:00Z';

/** Who was at the lesson of Monday: noted at the desk, a reason in the list the same day, read at the lessons on the phone. */
async function noteAbsence(page, phone) {
  const lesson = page.locator('#week [data-kind=entry][data-id="mon-lesson-2026-11-23"]');
  const choice = (name) => lesson.getByRole('button', { name, exact: true });
  await choice('Afwezig').click();
  await lesson.locator('.ma-badge', { hasText: 'Afwezig' }).waitFor();
  await lesson.locator('button[aria-pressed=true]', { hasText: 'Afwezig' }).waitFor();
  assert.deepEqual(await violations(page), []);
  await page.getByRole('link', { name: 'Mijn mensen' }).first().click();
  const why = page.locator('[data-kind=person][data-id=demo-samir] .ma-case__why');
  await why.getByText('Vandaag afwezig').waitFor();
  await phone.follow('/taal');
  const told = phone.record('entry', 'mon-lesson-2026-11-23').locator('.ma-badge:has(use[href="#i-cross"])');
  await told.waitFor();
  assert.match(await told.textContent(), SCRIPT.ar);

  // Written down by mistake: it is taken back, and told nowhere any more.
  await page.locator('[data-kind=person][data-id=demo-samir] a').click();
  await choice('Neem terug').click();
  await lesson.locator('.ma-badge').waitFor({ state: 'detached' });
  await told.waitFor({ state: 'detached' });
}

test('a timetable with a broken line is not taken over; a whole one is, and again without doubles', async (t) => {
  const server = await Server.start(t, { municipality: EXAMPLE, now: IN_THE_LESSON });
  const phone = await Phone.unpack(t, await browser(), server, { at: IN_THE_LESSON });
  await phone.pair(SAMIR);
  const page = await samirAtTheDesk(t, server);
  const form = page.locator('[data-kind=timetable]');
  const start = async () => {
    await page.getByRole('button', { name: 'Rooster van school inlezen' }).click();
    await form.waitFor();
  };
  const rows = 'id;datum;van;tot;vak\n1;28-11-2026;13:00;15:00;Rekenen\n2;5-12-2026;13:00;15:00;Rekenen\n';
  await start();
  await form.locator('#timetable-school').fill('Het College');
  await chooseFile(page, 'rooster.csv', rows.replace('5-12', '31-11'));
  await form.locator('[data-kind=fault]').getByText(/Regel .*3.* klopt niet/).waitFor();
  assert.equal(await form.getByRole('button', { name: 'Neem over en vertel het' }).count(), 0);
  assert.deepEqual(await violations(page), []);

  await chooseFile(page, 'rooster.csv', rows);
  await form.locator('[data-kind=new]').getByText(/Nieuw: .*2/).waitFor();
  assert.deepEqual(await violations(page), []);
  await form.getByRole('button', { name: 'Neem over en vertel het' }).click();
  await form.waitFor({ state: 'detached' });
  await phone.page.goto('/');
  await phone.page.locator('[data-kind=entry]', { hasText: 'Rekenen' }).first().waitFor();

  // The name is known: the same file changes nothing.
  await start();
  assert.equal(await form.locator('#timetable-school').inputValue(), 'hetcollege');
  await chooseFile(page, 'rooster (1).csv', rows);
  await form.locator('[data-kind=nothing]').waitFor();
  assert.equal(await form.getByRole('button', { name: 'Neem over en vertel het' }).count(), 0);

  await chooseFile(page, 'rooster.csv', rows.replace('28-11-2026;13:00', '28-11-2026;14:00').replace(/2;5-12.*\n/, ''));
  await form.locator('[data-kind=changed]').getByText(/Veranderd: .*1/).waitFor();
  await form.locator('[data-kind=gone]').getByText(/Vervallen: .*1/).waitFor();
  await form.getByRole('button', { name: 'Neem over en vertel het' }).click();
  await form.waitFor({ state: 'detached' });
  const entry = phone.page.locator('[data-kind=entry]', { hasText: 'Rekenen' });
  await entry.first().getByText('14:00').first().waitFor();
  await noteAbsence(page, phone);
});
