// What a klantmanager writes down at the desk and a person says yes to: agreements of a talk, the milestones of a
// route, changed steps, another klantmanager.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { violations } from '../support/axe.mjs';
import { deskFor, open, signIn } from '../support/desk.mjs';
import { SAMIR, SCRIPT, SELAM } from '../support/people.mjs';
import { Phone, browserFor } from '../support/phone.mjs';
import { Server } from '../support/server.mjs';

const browser = browserFor(after);

/** Adds a ready-made line to the form of a talk. */
const add = async (page, list, topic, phrase) => {
  await page.locator(`#${list}-topic`).selectOption(topic);
  await page.locator(`[data-phrase="${phrase}"]`).click();
  await page.locator('.ma-preview').getByRole('button', { name: 'Zet erbij' }).click();
  await page.locator('.ma-preview').waitFor({ state: 'detached' });
};

test('agreements typed at the desk survive a closed page, are asked about and accepted offline, and stand in the week', async (t) => {
  const server = await Server.start(t);
  const phone = await Phone.unpack(t, await browser(), server);
  await phone.pair(SAMIR);
  const desk = await deskFor(t, await browser(), server);
  await signIn(desk, 'MARIT');
  await open(desk, 'demo-samir');
  const { page } = desk;
  await page.getByRole('button', { name: 'Schrijf afspraken op' }).click();
  await add(page, 'said', 'topic-lessons', 'said-lessons_hard');
  await add(page, 'agreed', 'topic-bills', 'task-bring_letters');
  await page.locator('#agreed-own').fill('De chef vragen naar een vast rooster');
  await page.locator('#agreed-own').press('Enter');
  const lines = page.locator('[data-kind=line]');
  await lines.nth(0).locator('input[type=date]').fill('2026-11-27');
  await lines.nth(1).locator('select').first().selectOption({ label: 'Joris' });
  await lines.nth(1).locator('input[type=date]').fill('2026-11-24');
  await lines.nth(1).locator('select').last().selectOption({ label: 'Een afspraak in de week' });
  // What it collides with is shown before it is sent.
  await lines.nth(1).locator('input[type=time]').first().fill('10:00');
  await lines.nth(1).locator('input[type=time]').last().fill('10:45');
  await lines.nth(1).getByText('Dit valt samen met').waitFor();
  await lines.nth(1).locator('input[type=date]').fill('2026-11-26');
  await lines.nth(1).locator('input[type=time]').first().fill('16:00');
  await lines.nth(1).locator('input[type=time]').last().fill('16:20');
  await lines.nth(1).getByText('Dit valt samen met').waitFor({ state: 'detached' });
  assert.deepEqual(await violations(page), []);

  await page.reload();
  await lines.nth(1).locator('input[type=time]').first().waitFor();
  assert.equal(await lines.nth(0).locator('input[type=date]').inputValue(), '2026-11-27');
  assert.equal(await lines.nth(1).locator('input[type=time]').first().inputValue(), '16:00');
  await page.getByText('De lessen zijn moeilijk voor je').first().waitFor();
  await page.getByRole('button', { name: 'Bewaar en vertel het' }).click();
  const talk = page.locator('#talks [data-kind=message]');
  await talk.getByText('Nog geen antwoord').waitFor();
  await talk.getByText('Staat in de week').waitFor();
  assert.deepEqual(await violations(page), []);
  assert.equal(await page.evaluate(() => Object.keys(localStorage).filter((it) => it.startsWith('ma.desk.')).length), 0);

  await phone.page.goto('/berichten');
  await phone.reach('synced');
  await phone.page.locator('.ma-msg').last().locator('a[href="/berichten/afspraken"]').click();
  const read = phone.page.locator('.ma-card[data-kind=message]');
  await read.locator('li').nth(2).waitFor();
  assert.match(await read.locator('li').first().locator('p').first().textContent(), SCRIPT.ar);
  await read.locator('[lang=nl]').getByText('De lessen zijn moeilijk voor je.').waitFor();
  await read.locator('[lang=nl]').getByText('De chef vragen naar een vast rooster').waitFor();
  assert.deepEqual(await violations(phone.page), []);

  await phone.goOffline();
  const agreed = read.locator('ol.ma-agreed > li');
  const button = (line, icon) => line.locator('button', { has: phone.page.locator(`use[href="#i-${icon}"]`) });
  // Asked first, and then a yes all the same: to a step, and to what stands in the week.
  for (const line of [agreed.nth(0), agreed.nth(1)]) {
    await button(line, 'help').click();
    await button(line, 'help').waitFor({ state: 'detached' });
    await button(line, 'check').click();
    await button(line, 'check').waitFor({ state: 'detached' });
    await line.getByText('كانت موافقتك').first().waitFor();
  }
  await phone.reach('waiting');
  assert.deepEqual(await violations(phone.page), []);
  await phone.follow('/');
  await phone.page.locator('[data-kind=step] a[href="/plan"]').waitFor();
  await phone.goOffline(false);
  await phone.reach('synced');

  await page.reload();
  await talk.getByText('Akkoord', { exact: true }).waitFor();
  await talk.getByText('Akkoord, staat in de week').waitFor();
  for (const said of ['Ik heb een vraag over een stap in mijn plan', 'Ik heb een vraag over wat we hebben afgesproken', 'Ja, dit is goed']) {
    await page.locator('#talk [data-kind=message]', { hasText: said }).first().waitFor();
  }
  await page.getByRole('button', { name: 'Laat zien wie wat deed' }).click();
  await page.locator('#history').getByText('Schreef 2 afspraken op').waitFor();

  // Moved after the yes it is asked anew: above the week, at the appointment, and in its line.
  const notice = phone.page.locator('[data-kind=asked_anew]');
  assert.equal(await notice.count(), 0);
  const entry = page.locator('#week [data-kind=entry]', { hasText: 'De chef vragen naar een vast rooster' });
  await entry.getByRole('button', { name: 'Wijzig of verzet', exact: true }).click();
  await entry.locator('input[type=date]').fill('2026-11-27');
  await entry.getByRole('button', { name: 'Bewaar de afspraak en vertel het' }).click();
  await talk.getByText('Veranderd na het ja').waitFor();
  assert.deepEqual(await violations(page), []);
  await notice.locator('a').waitFor();
  assert.deepEqual(await violations(phone.page), []);
  await notice.locator('a').click();
  await agreed.nth(1).getByText('كانت موافقتك').first().waitFor();
  await button(agreed.nth(1), 'check').waitFor();
  assert.deepEqual(await violations(phone.page), []);
  await agreed.nth(1).locator('a[href^="/afspraak/"]').click();
  const here = phone.page.locator('.ma-card[data-kind=entry] + .ma-card');
  await button(here, 'check').click();
  await button(here, 'check').waitFor({ state: 'detached' });
  await phone.reach('synced');
  await phone.follow('/');
  await phone.page.locator('[data-kind=step] a[href="/plan"]').waitFor();
  await notice.waitFor({ state: 'detached' });
  await talk.getByText('Akkoord, staat in de week').waitFor();
});

test('a talk that was sent into a broken connection is written once, and what was typed since stays', async (t) => {
  const server = await Server.start(t);
  const desk = await deskFor(t, await browser(), server);
  await signIn(desk, 'MARIT');
  await open(desk, 'demo-samir');
  const { page } = desk;
  await page.getByRole('button', { name: 'Schrijf afspraken op' }).click();
  await add(page, 'agreed', 'topic-bills', 'task-bring_letters');
  await desk.goOffline();
  await page.getByRole('button', { name: 'Bewaar en vertel het' }).click();
  await page.getByText('Geen verbinding').waitFor();
  await add(page, 'agreed', 'topic-work', 'task-make_cv');
  await page.getByRole('button', { name: 'Bewaar en vertel het' }).click();
  await page.getByText('Verstuur eerst wat nog niet aankwam').waitFor();
  await desk.goOffline(false);
  await page.getByRole('button', { name: 'Verstuur opnieuw' }).click();
  const talks = page.locator('#talks [data-kind=message]');
  await talks.getByText('Alle brieven meenemen').waitFor();
  const lines = page.locator('[data-kind=line]');
  await lines.getByText('Een cv maken').waitFor();
  assert.deepEqual([await talks.count(), await lines.count()], [1, 1]);
  await page.getByRole('button', { name: 'Bewaar en vertel het' }).click();
  await talks.getByText('Een cv maken').waitFor();
  assert.equal(await talks.getByText('Alle brieven meenemen').count(), 1);
});

test('the milestones of a route are proposed in one go and accepted with one yes', async (t) => {
  const server = await Server.start(t);
  const phone = await Phone.unpack(t, await browser(), server);
  await phone.pair(SELAM);
  const desk = await deskFor(t, await browser(), server);
  await signIn(desk, 'FATIMA');
  await open(desk, 'demo-selam');
  const { page } = desk;
  await page.locator('#route-name').selectOption('2');
  await page.getByRole('button', { name: 'Stel de mijlpalen voor' }).click();
  await page.getByRole('button', { name: 'Ja, stel ze voor' }).click();
  await page.locator('#plan [data-kind=step]', { hasText: 'Uren participatie klaar' }).getByText('Voorgesteld').waitFor();
  // Child care is a condition of every plan.
  await page.locator('#plan [data-kind=step]', { hasText: 'Opvang voor je kinderen regelen' }).getByText('Voorgesteld').waitFor();
  assert.deepEqual(await violations(page), []);

  await phone.page.goto('/plan');
  await phone.reach('synced');
  const all = phone.page.locator('.ma-card > .ma-actions button').first();
  await all.waitFor();
  assert.deepEqual(await violations(phone.page), []);
  await all.click();
  await all.waitFor({ state: 'detached' });
  await phone.reach('synced');
  await page.reload();
  await page.locator('#plan [data-kind=step]', { hasText: 'Uren participatie klaar' }).getByText('Open').waitFor();
});

test('of two who change the same day of a step the later one is told', async (t) => {
  const server = await Server.start(t);
  const [marit, joris] = [await deskFor(t, await browser(), server), await deskFor(t, await browser(), server)];
  await signIn(marit, 'MARIT');
  await signIn(joris, 'JORIS');
  for (const desk of [marit, joris]) {
    await open(desk, 'demo-samir');
    const step = desk.page.locator('#plan [data-kind=step]', { hasText: 'Examen KNM' });
    await step.getByRole('button', { name: 'Wijzig' }).click();
  }
  const form = (desk, day) => desk.page.locator('#plan .ma-form input[type=date]').first().fill(day);
  await form(joris, '2026-12-10');
  await joris.page.getByRole('button', { name: 'Bewaar en vertel het' }).click();
  await joris.page.locator('#plan').getByText('10 december').waitFor();
  await form(marit, '2026-12-17');
  await marit.page.getByRole('button', { name: 'Bewaar en vertel het' }).click();
  await marit.page.getByText('Iemand anders heeft dit net veranderd').waitFor();
  await marit.page.locator('#plan').getByText('10 december').waitFor();
  assert.equal(await marit.page.locator('#plan .ma-form input[type=date]').first().inputValue(), '2026-12-17');
});

test('who is handed over has another klantmanager, reads it, and keeps everything', async (t) => {
  const server = await Server.start(t);
  const phone = await Phone.unpack(t, await browser(), server);
  await phone.pair(SAMIR);
  const desk = await deskFor(t, await browser(), server);
  await signIn(desk, 'MARIT');
  const { page } = desk;
  await page.getByRole('link', { name: 'Mensen overdragen' }).click();
  await page.locator('#to').selectOption({ label: 'Fatima' });
  await page.locator('[data-kind=person][data-id=demo-samir] input').check();
  assert.deepEqual(await violations(page), []);
  await page.getByRole('button', { name: 'Draag 1 persoon over' }).click();
  await page.getByRole('button', { name: 'Ja, Fatima is nu klantmanager' }).click();
  await page.getByText('1 persoon is overgedragen').waitFor();
  await page.locator('[data-kind=person][data-id=demo-samir]').waitFor({ state: 'detached' });
  await page.goto('/desk/mensen/demo-samir');
  await page.getByText('Deze persoon is niet van jou').waitFor();

  await phone.page.goto('/berichten');
  await phone.reach('synced');
  const told = phone.page.locator('.ma-msg:not(.ma-msg--mine)').last();
  await told.locator('[lang=nl]').getByText('Fatima is nu je klantmanager').waitFor();
  // What Marit wrote is still hers.
  await phone.page.locator('.ma-msg__from', { hasText: 'Marit' }).first().waitFor();
  await signIn(desk, 'FATIMA');
  await open(desk, 'demo-samir');
  await page.locator('.ma-msg').first().waitFor();
});
