// The other end of the line: a klantmanager who sees who needs her, answers, and is seen looking.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { violations } from '../support/axe.mjs';
import { administer, deskFor, digits, open, signIn, staffOf } from '../support/desk.mjs';
import { SAMIR, SCRIPT, SELAM } from '../support/people.mjs';
import { Phone, browserFor } from '../support/phone.mjs';
import { Server } from '../support/server.mjs';
import { until } from '../support/until.mjs';

const browser = browserFor(after);

const send = async (page) => {
  const preview = page.locator('.ma-preview');
  await preview.locator('button').first().click();
  await preview.waitFor({ state: 'detached' });
};

test('a question in Tigrinya is read in Dutch, the answer in Dutch is read in Tigrinya', async (t) => {
  const server = await Server.start(t);
  const phone = await Phone.unpack(t, await browser(), server);
  await phone.pair(SELAM);
  await phone.follow('/berichten');
  await phone.page.locator('#topic').selectOption('topic-contact');
  await phone.page.locator('[data-phrase="phrase-call_me_at"]').click();
  await phone.page.locator('#blank-date').fill('2026-11-25');
  await phone.page.locator('#blank-time').fill('14:30');
  await send(phone.page);
  await phone.reach('synced');

  const desk = await deskFor(t, await browser(), server);
  await signIn(desk, 'FATIMA');
  const selam = desk.page.locator('[data-kind=person][data-id=demo-selam]');
  assert.match(await selam.innerText(), /Herinnering van .*Energieleverancier.*, terwijl de gemeente betaalt/);
  assert.deepEqual(await violations(desk.page), []);
  await open(desk, 'demo-selam');
  const asked = desk.page.locator('.ma-talk .ma-msg').last();
  assert.match(await asked.textContent(), /Kun je mij bellen op .*woensdag 25 november.* om .*14:30.* uur/);
  assert.deepEqual(await violations(desk.page), []);

  // What was asked was about calling: so are the answers that stand there first.
  assert.equal(await desk.page.locator('#topic').inputValue(), 'topic-contact');
  await desk.page.locator('[data-phrase="reply-call_with_interpreter"]').click();
  await desk.page.locator('.ma-preview button').first().click();
  await desk.page.locator('.ma-preview .ma-field__error .ma-icon').waitFor();
  await desk.page.locator('#blank-date').fill('2026-11-25');
  await desk.page.locator('#blank-time').fill('14:30');
  await send(desk.page);
  await desk.page.locator('.ma-msg--mine').last().getByText('Ik bel je met een tolk').waitFor();

  await phone.page.goto('/berichten');
  const answer = phone.page.locator('.ma-msg:not(.ma-msg--mine)').last();
  await answer.locator('p[lang=nl]').getByText('Ik bel je met een tolk').waitFor();
  const own = await answer.locator('.ma-msg__text p').first().textContent();
  assert.match(own, SCRIPT.ti);
  assert.match(own, /14:30/);
  // What she read is read: the phone of the one who asked says so.
  await phone.page.locator('.ma-msg--mine').last().locator('use[href="#i-check"]').waitFor({ state: 'attached' });

  await phone.page.goto('/instellingen');
  const looks = phone.page.locator('[data-kind=looks]');
  await looks.locator('xpath=following-sibling::button').click();
  await looks.getByText('Fatima').first().waitFor();
});

test('what one side writes is on the open screen of the other without anybody asking', async (t) => {
  const server = await Server.start(t);
  const phone = await Phone.unpack(t, await browser(), server);
  await phone.pair(SELAM);
  await phone.follow('/berichten');
  const desk = await deskFor(t, await browser(), server);
  await signIn(desk, 'FATIMA');
  await open(desk, 'demo-selam');
  await desk.page.locator('#text').fill('Ik bel je om drie uur.');
  await desk.page.getByRole('button', { name: 'Versturen' }).last().click();
  await phone.page.locator('.ma-msg').getByText('Ik bel je om drie uur.').waitFor();
  // She saw it: the desk hears that too.
  await desk.page.locator('.ma-msg--mine', { hasText: 'Ik bel je om drie uur.' }).getByText('Gelezen op').waitFor();
  await phone.page.locator('#text').fill('ሰዓት ሰለስተ ክጽበየኩም እየ');
  await phone.page.locator('.ma-compose button').click();
  await desk.page.locator('.ma-msg').getByText('ሰዓት ሰለስተ ክጽበየኩም እየ').waitFor();
});

test('what the municipality paid is confirmed at the desk and paid on the phone', async (t) => {
  const server = await Server.start(t);
  const phone = await Phone.unpack(t, await browser(), server);
  await phone.pair(SELAM);
  const desk = await deskFor(t, await browser(), server);
  await signIn(desk, 'FATIMA');
  await open(desk, 'demo-selam');
  const bill = desk.page.locator('[data-kind=bill]', { hasText: 'Energieleverancier' });
  const id = await bill.getAttribute('data-id');
  await bill.getByRole('button', { name: 'Betaling bevestigen' }).click();
  // On which day is asked: the person reads it. Tomorrow is no day on which was paid.
  await bill.locator('input[type=date]').fill('2026-11-25');
  await bill.getByRole('button', { name: 'Ja, op deze dag betaald' }).click();
  await bill.getByText('Kies vandaag of een dag ervoor').waitFor();
  await bill.locator('input[type=date]').fill('2026-11-20');
  await bill.getByRole('button', { name: 'Ja, op deze dag betaald' }).click();
  await bill.waitFor({ state: 'detached' });
  assert.doesNotMatch(await desk.page.locator('.ma-case__why').first().innerText(), /terwijl de gemeente betaalt/);

  await phone.page.goto('/regelen/rekeningen');
  await phone.reach('synced');
  await phone.record('bill', id).locator('use[href="#i-check"]').first().waitFor({ state: 'attached' });
  // It is on the phone once that comes with it, and then read.
  const written = desk.page.locator('.ma-msg--mine', { hasText: 'De gemeente heeft deze rekening betaald' }).last();
  await phone.page.goto('/plan');
  await until(desk.page, async (message) => {
    const file = await (await fetch('/api/v1/desk/people/demo-selam')).json();
    return file.on_phone?.includes(message);
  }, await written.getAttribute('data-id'));
  await desk.page.reload();
  await written.getByText('Op de telefoon').waitFor();
  await phone.page.goto('/berichten');
  const told = phone.page.locator('.ma-msg:not(.ma-msg--mine)').last();
  await told.locator('p[lang=nl]').getByText('De gemeente heeft deze rekening betaald').waitFor();
  assert.match(await told.locator('p[lang=nl]').first().textContent(), /20 november/);

  // A loan is called one.
  const loan = desk.page.locator('#bills [data-id="phone-november"]');
  await loan.getByRole('button', { name: 'Markeer als lening' }).click();
  await loan.getByRole('button', { name: 'Ja, het is een lening. Vertel het.' }).click();
  await loan.getByRole('button', { name: 'Toch geen lening' }).waitFor();
  await phone.page.goto('/regelen/rekeningen');
  await phone.record('bill', 'phone-november').filter({ hasText: 'lening' }).waitFor();
});

test('an appointment made at the desk stands in the week of the phone, a collision is shown before', async (t) => {
  const server = await Server.start(t);
  const phone = await Phone.unpack(t, await browser(), server);
  await phone.pair({ ...SAMIR, language: 'nl' });
  const desk = await deskFor(t, await browser(), server);
  await signIn(desk, 'MARIT');
  await open(desk, 'demo-samir');
  const { page } = desk;
  await page.getByRole('button', { name: 'Nieuwe afspraak' }).click();
  await page.locator('#title').selectOption({ label: 'Voortgangsgesprek' });
  await page.locator('#day').fill('2026-11-24');
  await page.locator('#from').fill('10:00');
  await page.locator('#to').fill('10:45');
  await page.getByText('Dit valt samen met').waitFor();
  assert.deepEqual(await violations(page), []);
  await page.locator('#day').fill('2026-11-27');
  await page.locator('#from').fill('09:00');
  await page.locator('#to').fill('09:45');
  await page.getByText('Dit valt samen met').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Zet in de week' }).click();
  const made = page.locator('[data-kind=entry]', { hasText: '09:00 – 09:45' });
  const id = await made.getAttribute('data-id');
  const entry = page.locator(`[data-kind=entry][data-id="${id}"]`);
  await phone.page.goto('/');
  await phone.record('entry', id).first().waitFor();

  await entry.getByRole('button', { name: 'Wijzig of verzet' }).click();
  await entry.locator('input[type=time]').first().fill('08:15');
  await entry.getByRole('button', { name: 'Bewaar de afspraak en vertel het' }).click();
  await entry.getByText('08:15 – 09:45').waitFor();
  await phone.record('entry', id).first().getByText('08:15').waitFor();

  // Somewhere else, and with an interpreter who was booked since.
  await entry.getByRole('button', { name: 'Wijzig of verzet' }).click();
  await entry.locator('.ma-form select').selectOption({ label: 'Bibliotheek' });
  await entry.getByLabel('Tolk is geregeld').check();
  assert.deepEqual(await violations(page), []);
  await entry.getByRole('button', { name: 'Bewaar de afspraak en vertel het' }).click();
  await entry.locator('.ma-form').waitFor({ state: 'detached' });
  await phone.follow(`/afspraak/${id}`);
  const facts = phone.page.locator('.ma-card[data-kind=entry] .ma-facts');
  await facts.getByText('Er komt een tolk').waitFor();
  await facts.getByText('Bibliotheek').waitFor();

  await entry.getByRole('button', { name: 'Haal uit de week' }).click();
  await entry.getByRole('button', { name: 'Ja, haal weg' }).click();
  await entry.waitFor({ state: 'detached' });
  await phone.page.goto('/');
  await phone.reach('synced');
  await phone.record('entry', id).first().waitFor({ state: 'detached' });
});

test('an account is opened with a code, a password and an authenticator, and signs in again', async (t) => {
  const server = await Server.start(t);
  const login = 'sam@example.org';
  const printed = await administer(server, 'add', '--name', 'Sam', '--login', login, '--role', 'case_manager');
  const code = printed.match(/code (\S+)/)[1];
  const desk = await deskFor(t, await browser(), server);
  const { page } = desk;
  await page.goto('/desk');
  await page.locator('#login').waitFor();
  assert.deepEqual(await violations(page), []);
  await page.getByRole('button', { name: /Ik heb een code/ }).click();
  await page.locator('#code').fill(code);
  await page.getByRole('button', { name: 'Verder' }).click();
  await page.locator('.ma-desk__qr svg').waitFor();
  assert.deepEqual(await violations(page), []);
  const secret = (await page.getByText('Of typ deze sleutel over').innerText()).match(/[A-Z2-7]{16,}/)[0];
  const now = () => page.evaluate(() => Date.now());
  await page.locator('#password').fill('Welkom12345');
  await page.locator('#digits').fill(digits(secret, await now()));
  desk.expected.push(/status of 422/);
  await page.getByRole('button', { name: 'Account openen' }).click();
  await page.getByText('te kort of te bekend').waitFor();
  await page.locator('#password').fill('zeven natte eenden fluiten');
  await page.getByRole('button', { name: 'Account openen' }).click();
  await page.locator('.ma-desk__nav').waitFor();
  await page.getByText('Niemand heeft je nu eerst nodig').waitFor();

  await page.getByRole('button', { name: 'Uitloggen' }).click();
  await page.locator('#login').fill(login);
  await page.locator('#password').fill('zeven natte eenden');
  await page.locator('#digits').fill('000000');
  await page.getByRole('button', { name: 'Inloggen' }).click();
  await page.getByText('Naam, wachtwoord of cijfers kloppen niet').waitFor();
});

test('what was written without a connection is not called sent, stays, and goes once', async (t) => {
  const server = await Server.start(t);
  const desk = await deskFor(t, await browser(), server);
  await signIn(desk, 'FATIMA');
  await open(desk, 'demo-selam');
  const { page } = desk;
  const mine = page.locator('.ma-msg--mine', { hasText: 'Ik kom er morgen op terug.' });
  await desk.goOffline();
  await page.locator('#text').fill('Ik kom er morgen op terug.');
  await page.getByRole('button', { name: 'Versturen' }).last().click();
  await page.getByText('Geen verbinding').waitFor();
  assert.equal(await page.locator('#text').inputValue(), 'Ik kom er morgen op terug.');
  assert.equal(await mine.count(), 0);
  await desk.goOffline(false);
  await page.getByRole('button', { name: 'Verstuur opnieuw' }).click();
  await mine.getByText('Verstuurd').waitFor();
  assert.equal(await mine.count(), 1);
  assert.equal(await page.locator('#text').inputValue(), '');
});

test('what was typed without a connection stands between what is older, and is shown before it is called read', async (t) => {
  const server = await Server.start(t);
  const phone = await Phone.unpack(t, await browser(), server);
  await phone.pair({ ...SAMIR, language: 'nl' });
  await phone.follow('/berichten');
  const write = async (text) => {
    await phone.page.locator('#text').fill(text);
    await phone.page.locator('.ma-compose button[type=submit]').click();
  };
  await phone.goOffline();
  await write('De school is dicht');
  await phone.reach('waiting');

  const desk = await deskFor(t, await browser(), server);
  await signIn(desk, 'MARIT');
  await open(desk, 'demo-samir');
  const { page } = desk;
  for (const text of ['Antwoord A', 'Antwoord B', 'Antwoord C', 'Antwoord D', 'Antwoord E']) {
    await page.locator('#text').fill(text);
    await page.getByRole('button', { name: 'Versturen' }).last().click();
    await page.locator('.ma-msg--mine', { hasText: text }).waitFor();
  }
  await phone.goOffline(false);
  await phone.reach('synced');
  const late = page.locator('#talk .ma-msg', { hasText: 'De school is dicht' });
  await late.waitFor();
  await phone.page.locator('.ma-msg--mine', { hasText: 'De school is dicht' }).locator('use[href="#i-check"]').waitFor({ state: 'attached' });
  // It stays where it was read.
  await write('Vanaf dinsdag');
  await page.locator('#talk .ma-msg', { hasText: 'Vanaf dinsdag' }).waitFor();
  assert.equal(await late.count(), 1);
  await phone.page.locator('.ma-msg--mine', { hasText: 'Vanaf dinsdag' }).locator('use[href="#i-check"]').waitFor({ state: 'attached' });
});

test('someone is invited with a card in their language, pairs, and a lost phone is wiped at its next contact', async (t) => {
  const server = await Server.start(t);
  const desk = await deskFor(t, await browser(), server);
  await signIn(desk, 'MARIT');
  const { page } = desk;
  await page.getByRole('link', { name: 'Iemand uitnodigen' }).click();
  await page.locator('#invite-name').fill('Yusuf');
  await page.locator('#reads').selectOption('ar');
  await page.locator('#registered_on').fill('2026-11-02');
  assert.deepEqual(await violations(page), []);
  await page.getByRole('button', { name: 'Maak de kaart' }).click();
  const card = page.locator('.ma-desk__card');
  await card.locator('svg[width]').first().waitFor();
  const arabic = card.locator('[lang=ar]');
  await arabic.locator('p').nth(4).waitFor();
  assert.match(await arabic.innerText(), SCRIPT.ar);
  assert.deepEqual(await violations(page), []);
  const code = (await card.innerText()).match(/[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}/)[0];

  const phone = await Phone.unpack(t, await browser(), server);
  await phone.page.goto(`/koppelen#${code}`);
  await phone.choose('ar');
  await phone.reach('synced');
  await phone.page.goto('/plan');
  await phone.page.getByText('Marit').first().waitFor();

  await page.getByRole('link', { name: 'Mijn mensen' }).first().click();
  await page.getByRole('button', { name: /Iedereen/ }).click();
  await page.locator('[data-kind=person]', { hasText: 'Yusuf' }).locator('a').click();
  // A day that is near is a reason, and the reason leads to where the item stands.
  await page.locator('#date-anchor').selectOption({ label: 'Dag van de verhuizing' });
  await page.locator('#date-day').fill('2026-11-20');
  await page.getByRole('button', { name: 'Bevestig deze datum' }).click();
  await page.getByRole('button', { name: 'Ja, dit klopt' }).click();
  await page.locator('.ma-case__why a', { hasText: 'Inschrijven bij de gemeente' }).click();
  await page.waitForURL(/#regelen$/);
  const item = page.locator('#regelen [data-id="first_days.registration"]');
  await item.getByText(/Tot en met .*25 november/).first().waitFor();
  await page.locator('#regelen [data-kind=quiet-items] summary').click();
  await page.locator('#regelen [data-id="allowances.care"]').getByText(/Wacht op: .*DigiD/).first().waitFor();
  await page.locator('#team [data-id=marit]').getByText('klantmanager').first().waitFor();
  // Nothing is known of who pays what until she writes it down; then the phone has it.
  await page.locator('#cost-payer').selectOption({ label: 'Gemeente betaalt' });
  await page.locator('#cost-from').fill('2026-11-02');
  await page.getByRole('button', { name: 'Schrijf op en vertel het' }).click();
  await page.getByRole('button', { name: 'Ja, dit is afgesproken' }).click();
  await page.locator('#regelen [data-kind=fixed_cost][data-id="team.rent.municipality"]').waitFor();
  assert.deepEqual(await violations(page), []);
  await phone.page.goto('/regelen/rekeningen');
  await phone.record('fixed_cost', 'team.rent.municipality').waitFor();

  // A code that was given to the wrong one: it ends, and the phone that is paired stays.
  await page.getByRole('button', { name: 'Code voor een nieuwe telefoon' }).click();
  await card.locator('svg[width]').first().waitFor();
  await page.getByRole('button', { name: 'Trek codes in' }).click();
  await page.getByRole('button', { name: 'Ja, codes die nog wachten werken dan niet meer' }).click();
  await page.getByText('Telefoons blijven gekoppeld').waitFor();
  await card.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Telefoon kwijt: alles afsluiten' }).click();
  // An open phone hears of it at once.
  phone.expected.push(/status of 4(01|10)/);
  await page.getByRole('button', { name: 'Ja, sluit alle telefoons af' }).click();
  await page.getByText('Alle telefoons zijn afgesloten').waitFor();

  await phone.page.goto('/');
  await phone.page.locator('#code').waitFor();
  const stored = Object.values(await phone.stored()).flat();
  assert.deepEqual(JSON.stringify(stored).match(/Yusuf|Marit/g), null);
});

test('the list is put in another order and searched, and a row stays the same row', async (t) => {
  const server = await Server.start(t);
  const desk = await deskFor(t, await browser(), server);
  await signIn(desk, 'MARIT');
  const { page } = desk;
  const invited = await page.evaluate(async () => {
    const invite = async ([name, last]) => {
      const dates = [['ontzorgen_start', '2026-10-01'], ['ontzorgen_end', last]];
      const body = JSON.stringify({ person: { name, language: 'ar', dates }, origin: location.origin });
      const headers = { 'content-type': 'application/json' };
      const answer = await fetch('/api/v1/desk/people', { method: 'POST', headers, body });
      return answer.status;
    };
    return Promise.all([['Yusuf', '2027-03-31'], ['Amal', '2027-04-30']].map(invite));
  });
  assert.deepEqual(invited, [200, 200]);
  await page.getByRole("button", { name: /Iedereen/ }).click();
  // What was moved just now and is out of sight is not laid out yet: its text is read as it stands.
  const names = () => page.locator('.ma-case__who').allTextContents();
  await page.locator('[data-kind=person]').nth(2).waitFor();
  assert.deepEqual(await violations(page), []);
  await page.locator('[data-kind=person][data-id=demo-samir]').evaluate((row) => (row.isTheSame = true));
  await page.locator('#order').selectOption({ label: 'Op naam' });
  await page.waitForFunction(() => document.querySelector('.ma-case__who').textContent === 'Amal');
  assert.deepEqual(await names(), ['Amal', 'Samir', 'Yusuf']);
  // Samir's ended in August.
  await page.locator('#order').selectOption({ label: 'Ontzorgen stopt het eerst' });
  await page.waitForFunction(() => document.querySelector('.ma-case__who').textContent === 'Yusuf');
  assert.deepEqual(await names(), ['Yusuf', 'Amal', 'Samir']);
  assert.ok(await page.locator('[data-kind=person][data-id=demo-samir]').evaluate((row) => row.isTheSame));
  await page.locator('#name').fill('ama');
  await page.locator('[data-kind=person]').nth(1).waitFor({ state: 'detached' });
  assert.deepEqual(await names(), ['Amal']);
});

test('of more people than are drawn at once the rest is shown when it is asked for, and found by name', async (t) => {
  const server = await Server.start(t);
  const invite = await staffOf(server, 'MARIT');
  for (let at = 0; at < 61; at += 1) {
    const person = { name: `Abel ${String(at).padStart(2, '0')}`, language: 'ti', dates: [] };
    await invite('people', { person, origin: server.url });
  }
  const desk = await deskFor(t, await browser(), server);
  await signIn(desk, 'MARIT');
  const { page } = desk;
  await page.getByRole('button', { name: /Iedereen/ }).click();
  await page.locator('#order').selectOption({ label: 'Op naam' });
  const rows = page.locator('[data-kind=person]');
  await page.getByText('Je ziet 60 van 62 mensen').waitFor();
  assert.equal(await rows.count(), 60);
  await page.getByRole('button', { name: 'Laat er nog 2 zien' }).click();
  await rows.nth(61).waitFor();
  // Who asked goes on with the first of those.
  await until(page, async () => document.activeElement.textContent.includes('Abel 60'));
  assert.equal(await page.getByRole('button', { name: /Laat er nog/ }).count(), 0);
  await page.locator('#name').fill('abel 59');
  await rows.nth(1).waitFor({ state: 'detached' });
  assert.deepEqual(await page.locator('.ma-case__who').allTextContents(), ['Abel 59']);
});
