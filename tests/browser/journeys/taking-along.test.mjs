// What a person takes along: the text to share and to print, the calendar, and the choices of this phone.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, test } from 'node:test';
import { violations } from '../support/axe.mjs';
import { SAMIR, SCRIPT, SELAM, ZAHRA } from '../support/people.mjs';
import { Phone, browserFor } from '../support/phone.mjs';
import { Server } from '../support/server.mjs';
import { until } from '../support/until.mjs';

const browser = browserFor(after);

/** The phone's own sheets, which a test cannot press. */
const sheets = (context) =>
  context.addInitScript(() => {
    window.shared = [];
    window.printed = [];
    Object.defineProperty(navigator, 'share', { value: async (data) => void window.shared.push({ ...data }) });
    window.print = () => window.printed.push([...document.querySelectorAll('.ma-print section')].map((it) => [it.lang, it.dir, it.innerText]));
  });

const button = (page, icon) => page.locator('main button', { has: page.locator(`use[href$="#i-${icon}"]`) });

async function paired(t, person) {
  const server = await Server.start(t);
  const phone = await Phone.unpack(t, await browser(), server, { before: sheets });
  await phone.pair(person);
  return { server, phone, page: phone.page };
}

for (const person of [SAMIR, SELAM, ZAHRA]) {
  const { language } = person;

  test(`${language}: week, checklist, item, bills and messages are shared and printed in both languages`, async (t) => {
    const { phone, page } = await paired(t, person);
    for (const [address, dutch] of [
      ['/', /23 november/],
      ['/regelen', /Inboedelverzekering/i],
      ['/regelen/insurance.contents', /Inboedelverzekering/i],
      ['/regelen/rekeningen', /Energieleverancier/i],
      ['/berichten', /Dank|Donderdag/],
    ]) {
      if (address === '/regelen/rekeningen') await phone.follow('/regelen');
      await phone.follow(address);
      const share = button(page, 'share');
      await share.waitFor();
      await share.click();
      await page.waitForFunction(() => window.shared.length === 1);
      const { title, text } = await page.evaluate(() => window.shared.pop());
      assert.match(title, SCRIPT[language], address);
      assert.match(text, SCRIPT[language], address);
      assert.match(text, dutch, address);
      assert.doesNotMatch(text, /[\u2066-\u2069]/, `${address}: no invisible marks`);
      assert.doesNotMatch(text, /\{|\}|undefined|item-|phrase-/, `${address}: words, not keys`);

      await button(page, 'print').click();
      await page.waitForFunction(() => window.printed.length === 1);
      const [own, other] = await page.evaluate(() => window.printed.pop());
      assert.deepEqual(own.slice(0, 2), [language, person.dir]);
      assert.deepEqual(other.slice(0, 2), ['nl', 'ltr']);
      assert.match(other[2], dutch, address);
    }
  });
}

test('ar: one list alone is shared, its name being chosen in both languages', async (t) => {
  const { phone, page } = await paired(t, SAMIR);
  await phone.follow('/regelen');
  const lists = page.locator('#list-wanted');
  const options = lists.locator('option');
  await lists.waitFor();
  assert.doesNotMatch((await options.allTextContents()).join(), /Verzekeringen/, 'no Dutch unasked');
  await page.locator('.ma-card', { has: lists }).locator('.ma-tools button').first().click();
  await options.filter({ hasText: 'Verzekeringen' }).waitFor({ state: 'attached' });
  await lists.selectOption({ index: (await options.allTextContents()).findIndex((it) => /Verzekeringen/.test(it)) });
  await button(page, 'share').click();
  await page.waitForFunction(() => window.shared.length === 1);
  const { text } = await page.evaluate(() => window.shared.pop());
  assert.match(text, /Inboedelverzekering/);
  assert.doesNotMatch(text, /DigiD/, 'nothing of another list');
});

test('without a share sheet the text is copied', async (t) => {
  const server = await Server.start(t);
  const phone = await Phone.unpack(t, await browser(), server, { permissions: ['clipboard-read', 'clipboard-write'] });
  const { page } = phone;
  await phone.pair(SAMIR);
  await button(page, 'share').click();
  await page.locator('main p[role=status]').waitFor();
  assert.match(await page.evaluate(() => navigator.clipboard.readText()), /23 november/);
});

test('the calendar gets the week in UTC', async (t) => {
  const { page } = await paired(t, SAMIR);
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'calendar').click()]);
  assert.match(download.suggestedFilename(), /\.ics$/);
  const ics = await readFile(await download.path(), 'utf8');
  assert.match(ics, /^BEGIN:VCALENDAR\r\n/);
  // Tuesday 09:00 to 12:00 and 11:30 to 19:30 in Amsterdam, winter time.
  assert.match(ics, /DTSTART:20261124T080000Z\r\nDTEND:20261124T110000Z/);
  assert.match(ics, /DTSTART:20261124T103000Z\r\nDTEND:20261124T183000Z/);
  // Only appointments: nothing of Samir has its last day this week but what is taken from his account.
  assert.equal(ics.match(/DTSTART:/g).length, 8);
  assert.equal(ics.match(/BEGIN:VEVENT/g).length, 8);
  for (const line of ics.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, `longer than 75 bytes: ${line}`);
});

/** The events of a calendar that last a whole day: day, title and notes. */
function lastDays(ics) {
  const events = ics.replaceAll('\r\n ', '').split('BEGIN:VEVENT').slice(1);
  const field = (event, name) => new RegExp(`^${name}:(.*?)\r?$`, 'm').exec(event)?.[1];
  return events
    .map((event) => ['DTSTART;VALUE=DATE', 'SUMMARY', 'DESCRIPTION'].map((name) => field(event, name)))
    .filter(([day]) => day)
    .sort();
}

for (const { language, pay, sendOn, arrange } of [
  { language: 'nl', pay: 'Laatste dag om een rekening te betalen', sendOn: 'Laatste dag om een brief door te sturen', arrange: 'Laatste dag: Rekeningen' },
  { language: 'ar', pay: SCRIPT.ar, sendOn: /\(brief\)/, arrange: SCRIPT.ar },
]) {
  test(`${language}: the last days of bills and of an item are in the week and in the calendar, and name no amount and no sender`, async (t) => {
    const { phone, page } = await paired(t, { ...SAMIR, language });
    for (const { due, payer, stage } of [
      { due: '2026-11-25', payer: 1, stage: 0 },
      { due: '2026-11-28', payer: 2, stage: 1 },
    ]) {
      await page.goto('/regelen/rekeningen/nieuw');
      await page.locator('#from').selectOption({ index: 8 });
      await page.locator('#name').fill('Incasso Janssen');
      await page.locator('#due').fill(due);
      await page.locator('#amount').fill('612,34');
      await page.locator('#stage').selectOption({ index: stage });
      await page.locator('#payer').selectOption({ index: payer });
      await page.locator('form .nl-button--primary').click();
      await page.waitForURL('**/regelen/rekeningen');
    }
    // Six weeks after this letter is Thursday.
    await page.goto('/regelen/bills.taxes');
    await page.locator('#letter-date').fill('2026-10-15');
    await page.locator('form .nl-button').click();
    await page.locator('.ma-answer__a').filter({ hasText: /26[^0-9]*2026/ }).waitFor();
    await phone.follow('/');
    for (const [day, kind] of [[25, 'bill'], [26, 'item_state'], [28, 'bill']]) {
      const named = { has: page.locator('.ma-day__name', { hasText: day }) };
      await page.locator('main .ma-day', named).locator(`[data-kind=${kind}]`).first().waitFor();
    }
    const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'calendar').click()]);
    const ics = await readFile(await download.path(), 'utf8');
    const found = lastDays(ics);
    assert.deepEqual(found.map(([day]) => day), ['20261125', '20261126', '20261128']);
    for (const [index, expected] of [pay, arrange, sendOn].entries()) {
      const [, title, notes] = found[index];
      if (typeof expected === 'string') assert.equal(title, expected);
      else assert.match(title, expected);
      assert.match(notes, /Mijn Aanpak/);
      assert.doesNotMatch(`${title} ${notes}`, /[€\d]/, 'no amount');
    }
    assert.doesNotMatch(ics.replaceAll('\r\n ', ''), /€|EUR|612|Janssen|CJIB|belasting/i, 'neither amount nor sender');
    assert.equal(ics.match(/BEGIN:VEVENT/g).length, 8 + 3);
    for (const line of ics.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, `longer than 75 bytes: ${line}`);
  });
}

test('the calendar of the phone reads the week under a link that ends when the phone is signed out', async (t) => {
  const { server, phone, page } = await paired(t, SAMIR);
  await phone.keepApp();
  await page.goto('/regelen/rekeningen/nieuw');
  await page.locator('#from').selectOption({ index: 8 });
  await page.locator('#name').fill('Incasso Janssen');
  await page.locator('#due').fill('2026-12-10');
  await page.locator('#amount').fill('612,34');
  await page.locator('#payer').selectOption({ index: 1 });
  await page.locator('form .nl-button--primary').click();
  await page.waitForURL('**/regelen/rekeningen');
  await phone.follow('/');
  await phone.reach('synced');
  await page.locator('main a[href$="#agenda"]').click();
  await page.waitForURL('**/instellingen#agenda');
  const card = page.locator('main .ma-card:has(#agenda)');
  const press = (icon) => card.locator('button', { has: page.locator(`use[href$="#i-${icon}"]`) }).click();
  const address = card.locator('.ma-link');
  await card.locator('button', { has: page.locator('use[href$="#i-calendar"]') }).waitFor();

  // Without a connection nothing is made, and it is said.
  await phone.goOffline();
  await press('calendar');
  await card.getByRole('alert').filter({ hasText: SCRIPT.ar }).waitFor();
  assert.equal(await address.count(), 0);
  await phone.goOffline(false);
  await press('calendar');
  await press('plus');
  await address.waitFor();
  const link = (await address.textContent()).trim();
  assert.ok(link.startsWith(`${server.url}/api/v1/calendar/`) && link.endsWith('.ics'), link);
  assert.equal(await card.locator('a[href^="webcal:"]').getAttribute('href'), link.replace(/^https?:/, 'webcal:'));
  await press('share');
  await page.waitForFunction(() => window.shared.length === 1);
  assert.equal((await page.evaluate(() => window.shared.pop())).text, link);
  assert.deepEqual(await violations(page), []);

  await until(page, async (at) => (await (await fetch(at)).text()).includes('VALUE=DATE:20261210'), link);
  const answer = await fetch(link);
  assert.equal(answer.headers.get('content-type'), 'text/calendar; charset=utf-8');
  const ics = await answer.text();
  const [, title, notes] = lastDays(ics).find(([day]) => day === '20261210');
  assert.match(title, SCRIPT.ar);
  assert.match(title, /\(rekening\)/);
  assert.match(notes, /Mijn Aanpak/);
  // Days and ids are numbers too.
  const said = ics.replaceAll('\r\n ', '').replace(/^(UID|DT[A-Z]+)[:;].*$/gm, '');
  assert.doesNotMatch(said, /€|EUR|612|Janssen|CJIB/i, 'neither amount nor sender');
  for (const line of ics.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, `longer than 75 bytes: ${line}`);

  // A new link ends the one before; it is told once.
  await press('repeat');
  await address.filter({ hasNotText: link }).waitFor();
  const second = (await address.textContent()).trim();
  assert.equal((await fetch(link)).status, 404);
  await page.reload();
  await press('calendar');
  await card.locator('button', { has: page.locator('use[href$="#i-repeat"]') }).waitFor();
  assert.equal(await address.count(), 0);
  assert.equal((await fetch(second)).status, 200);
  await phone.signOut();
  assert.equal((await fetch(second)).status, 404);
});

test('the calendar gets one appointment', async (t) => {
  const { page } = await paired(t, SAMIR);
  await page.goto('/afspraak/thu-progress_meeting-2026-11-26');
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'calendar').click()]);
  const ics = await readFile(await download.path(), 'utf8');
  assert.match(ics, /DTSTART:20261126T123000Z/);
  assert.equal(ics.match(/BEGIN:VEVENT/g).length, 1);
});

test('larger text is chosen once and stays', async (t) => {
  const { phone, page } = await paired(t, SAMIR);
  const size = () => page.evaluate(() => parseFloat(getComputedStyle(document.querySelector('main p')).fontSize));
  const before = await size();
  await phone.follow('/instellingen');
  await page.locator('input[name=text]').last().check();
  assert.equal(await page.getAttribute('html', 'data-text'), 'xl');
  await page.goto('/');
  await page.locator('[data-kind=entry]').first().waitFor();
  assert.equal(await page.getAttribute('html', 'data-text'), 'xl');
  assert.ok((await size()) >= 1.9 * before, 'twice as large');
});

test('one tap shows the Dutch under a sentence, a choice shows it under every one', async (t) => {
  const { phone, page } = await paired(t, SAMIR);
  const sentence = page.locator('.ma-facts .ma-say').first();
  await sentence.click();
  assert.match(await sentence.locator('.ma-dutch[lang=nl]').innerText(), /Taalschool/);
  await sentence.locator('.ma-say__own').click();
  await sentence.locator('.ma-dutch').waitFor({ state: 'detached' });

  // Also how saving stands, rows that lead on, and what is chosen from a list.
  const sync = page.locator('.ma-sync');
  await sync.locator('.ma-say').click();
  await sync.locator('.ma-dutch[lang=nl]').filter({ hasText: 'Alles is verstuurd' }).waitFor();
  await phone.follow('/regelen');
  const dutch = (part) => part.locator('.ma-tools button').first().click();
  await dutch(page.locator('main .ma-stack').filter({ has: page.locator('a[href="/regelen/maand"]') }));
  await page.locator('a[href="/regelen/rekeningen"] .ma-dutch').filter({ hasText: 'Rekeningen' }).first().waitFor();
  await dutch(page.locator('main .ma-lists'));
  await phone.record('item_state', 'insurance.contents').locator('.ma-dutch').filter({ hasText: 'Inboedelverzekering' }).waitFor();
  await phone.follow('/regelen/rekeningen');
  await phone.follow('/regelen/rekeningen/nieuw');
  await page.locator('#payer').selectOption({ index: 2 });
  await dutch(page.locator('main .ma-card'));
  await page.locator('.ma-field').filter({ has: page.locator('#payer') }).locator('.ma-dutch').filter({ hasText: /gemeente/i }).waitFor();

  await phone.follow('/instellingen');
  await page.locator('.ma-check input[type=checkbox]').check();
  await phone.follow('/');
  await page.locator('[data-kind=entry] .ma-dutch[lang=nl]').first().waitFor();
  await page.reload();
  await page.locator('[data-kind=entry] .ma-dutch[lang=nl]').filter({ hasText: 'Taalles' }).first().waitFor();
});

test('another language is there at once, on every phone of the person, and needs a connection once', async (t) => {
  const { server, phone, page } = await paired(t, SAMIR);
  await phone.keepApp();
  await phone.goOffline();
  await phone.follow('/instellingen');
  const choice = (language) => page.locator(`label[lang="${language}"] input[name=language]`);
  await choice('fa-AF').click();
  await page.locator('#taal [role=alert] .ma-say').waitFor();
  assert.equal(await page.getAttribute('html', 'lang'), 'ar');
  await phone.goOffline(false);
  await choice('nl').check();
  await page.waitForFunction(() => document.documentElement.lang === 'nl');
  assert.equal(await page.getAttribute('html', 'dir'), 'ltr');
  await page.getByRole('heading', { name: 'Instellingen' }).waitFor();
  await phone.reach('synced');
  await until(page, async () => {
    const build = JSON.parse(document.getElementById('build').textContent);
    return (await Promise.all(new Map(build.words).get('nl').map((path) => caches.match(path)))).every(Boolean);
  });
  await server.stop();
  await page.goto('/');
  await page.getByRole('heading', { name: 'Week', exact: true }).waitFor();
});
