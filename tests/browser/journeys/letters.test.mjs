// A letter that was not understood, and a change that two must know of: from the tap to the server,
// in the language of the reader, without a connection too.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { violations } from '../support/axe.mjs';
import { SAMIR, SELAM } from '../support/people.mjs';
import { cameraPicture } from '../support/photos.mjs';
import { Phone, browserFor } from '../support/phone.mjs';
import { Server } from '../support/server.mjs';
import { until } from '../support/until.mjs';

const browser = browserFor(after);

async function paired(t, person) {
  const server = await Server.start(t);
  const phone = await Phone.unpack(t, await browser(), server);
  await phone.pair(person);
  return { server, phone, page: phone.page };
}

const actions = (phone) => phone.sent.map(({ action }) => action);

test('nl: a letter that cannot wait says first who helps today', async (t) => {
  const { phone, page } = await paired(t, { ...SAMIR, language: 'nl' });
  await phone.follow('/regelen');
  await phone.follow('/regelen/brief');
  // In whatever language of ours somebody types.
  for (const court of ['المحكمة', 'ቤት ፍርዲ', 'rechtbnk']) {
    await page.getByRole('searchbox').fill(court);
    await phone.record('letter', 'svb').waitFor({ state: 'detached' });
    await phone.record('letter', 'court').waitFor();
    await page.getByRole('searchbox').fill('');
    await phone.record('letter', 'svb').waitFor();
  }
  await page.getByRole('searchbox').fill('deurwarder');
  const row = phone.record('letter', 'collection');
  await row.waitFor();
  assert.equal(await page.locator('main [data-kind=letter]').count(), 1);
  await row.getByRole('link').click();

  const parts = page.locator('main [data-kind=letter] h2');
  await parts.first().waitFor();
  assert.match(await parts.first().innerText(), /Wie helpt vandaag/);
  await page.getByText('Marit kan je helpen').waitFor();
  await page.getByRole('button', { name: 'Hulp vragen met deze brief' }).click();
  await page.getByText('Je vraag staat bij de berichten').waitFor();
  await phone.reach('synced');
  const { send_message: message } = actions(phone).at(-1);
  assert.equal(message.text.ready.key, 'phrase-urgent_letter_from');

  await page.getByRole('link', { name: 'De rekening in de app zetten' }).click();
  assert.equal(await page.locator('#from').evaluate((it) => it.selectedOptions[0].text), 'Incassobureau of deurwaarder');
});

test('nl: what DUO asks is never to be paid before somebody looked at the letter', async (t) => {
  const { phone, page } = await paired(t, { ...SAMIR, language: 'nl' });
  await phone.follow('/regelen');
  await phone.follow('/regelen/brief');
  await phone.record('letter', 'duo').getByRole('link').click();
  await page.getByRole('button', { name: 'Rekening', exact: true }).click();
  await page.getByText('Doe dat voordat je betaalt').first().waitFor();
  assert.doesNotMatch(await page.locator('main').innerText(), /Betaal voor de datum/);
  await page.getByRole('link', { name: 'De rekening in de app zetten' }).click();
  await page.locator('#due').fill('2026-12-15');
  await page.locator('main form > button').last().click();
  await page.waitForURL('**/regelen/rekeningen');
  const bill = page.locator('main [data-kind=bill]').filter({ hasText: 'DUO' });
  await bill.getByText('Doe dat voordat je betaalt').first().waitFor();
  assert.doesNotMatch(await bill.innerText(), /Betaal voor de datum|Betaal uiterlijk/);
  await phone.reach('synced');
});

test('ar: a sender is found by its name in the own language, misspelt', async (t) => {
  const { phone, page } = await paired(t, { ...SAMIR, language: 'ar' });
  await phone.follow('/regelen');
  await phone.follow('/regelen/brief');
  await page.getByRole('searchbox').fill('محكمه');
  await phone.record('letter', 'court').waitFor();
  await page.getByRole('searchbox').fill('ززززززز');
  await page.locator('main [role=status]').waitFor();
  assert.equal(await page.locator('main [data-kind=letter]').count(), 0);
});

for (const language of ['nl', 'ti']) {
  test(`${language}: the appointment of a letter stands in the week, offline too, and goes out again`, async (t) => {
    const { phone, page } = await paired(t, { ...SAMIR, language });
    await phone.follow('/regelen');
    await phone.follow('/regelen/brief');
    await phone.record('letter', 'ind').getByRole('link').click();
    await phone.keepApp();
    await phone.goOffline();
    await page.locator('main a[href="/afspraak/nieuw?brief=ind"]').click();
    assert.match(await page.locator('#what').inputValue(), /IND/);
    await page.locator('#day').fill('2026-11-25');
    // At that time Samir has a lesson.
    await page.locator('#starts').fill('09:30');
    await page.locator('main div[role=status] .ma-pair').waitFor();
    await page.locator('#place').fill('Zwolle');
    await page.locator('main form button').click();

    const entry = page.locator('main [data-kind=entry]');
    await entry.getByText('Zwolle').waitFor();
    const id = await entry.getAttribute('data-id');
    await phone.follow('/');
    await phone.record('entry', id).first().waitFor();
    await phone.goOffline(false);
    await phone.reach('synced');
    const { add_entry: added } = actions(phone).at(-1);
    assert.deepEqual([added.on, added.starts, added.ends, added.place], ['2026-11-25', '09:30', '10:30', 'Zwolle']);

    await phone.record('entry', id).first().getByRole('link').first().click();
    const remove = page.locator('main button', { has: page.locator('use[href$="#i-trash"]') });
    for (let tap = 0; tap < 2; tap += 1) await remove.click();
    await page.locator(`main [data-id="${id}"]`).first().waitFor({ state: 'detached' });
    await phone.reach('synced');
  });
}

/** Takes a photo on the page of a letter. */
async function photograph(page) {
  const picture = await cameraPicture(await browser(), 1200, 900);
  await page.locator('main input[type=file]').setInputFiles({ name: 'brief.jpg', mimeType: 'image/jpeg', buffer: picture });
  await page.locator('main .ma-photo-open img').waitFor();
}

/** Waits until so many pictures are on the phone's disk. */
const stored = (phone, count) =>
  until(
    phone.page,
    async (count) => {
      const all = await indexedDB.databases();
      if (!all.some(({ name }) => name === 'mijn-aanpak-photos')) return count === 0;
      const asked = (request) =>
        new Promise((done, failed) => {
          request.onsuccess = () => done(request.result);
          request.onerror = () => failed(request.error);
        });
      const database = await asked(indexedDB.open('mijn-aanpak-photos'));
      try {
        if (!database.objectStoreNames.contains('photos')) return false;
        return (await asked(database.transaction('photos').objectStore('photos').count())) === count;
      } finally {
        database.close();
      }
    },
    count,
  );

test('nl: the kind of a letter says how much haste it has, and its photo goes along with the bill and the message', async (t) => {
  const { phone, page } = await paired(t, { ...SAMIR, language: 'nl' });
  await phone.follow('/regelen');
  await phone.follow('/regelen/brief');
  await phone.record('letter', 'utilities').getByRole('link').click();
  await page.getByText('Niet dringend').first().waitFor();
  await page.getByRole('button', { name: 'Herinnering' }).click();
  await page.locator('main .ma-badge', { hasText: /^Dringend$/ }).waitFor();
  await page.getByText('Betaal').first().waitFor();
  await photograph(page);
  assert.deepEqual(await violations(page), []);

  await page.getByRole('button', { name: 'Hulp vragen met deze brief' }).click();
  await page.getByText('Je vraag staat bij de berichten').waitFor();
  await page.getByRole('link', { name: 'De rekening in de app zetten' }).click();
  await page.getByText('Deze foto van de brief gaat mee').waitFor();
  assert.equal(await page.locator('#stage').evaluate((it) => it.selectedOptions[0].text), 'Herinnering');
  assert.deepEqual(await violations(page), []);
  await page.locator('main form > button').last().click();
  await page.waitForURL('**/regelen/rekeningen');
  await phone.reach('synced');
  const done = actions(phone);
  const added = done.find((it) => it.add_bill).add_bill;
  assert.deepEqual([added.from, added.stage], ['energy_supplier', 'reminder']);
  assert.equal(done.filter((it) => it.add_photo).length, 1);
  assert.equal(done.filter((it) => JSON.stringify(it).includes('phrase-sent_photo')).length, 1);
  await page.locator('main [data-kind=bill] use[href$="#i-cloud"]').first().waitFor({ state: 'attached' });

  // It went along once.
  await page.goto('/regelen/brief/utilities');
  await page.locator('main input[type=file]').waitFor({ state: 'attached' });
  assert.equal(await page.locator('main .ma-photo-open').count(), 0);
});

test('nl: the photo of a letter outlives a closed app until something is made of it, or it is thrown away', async (t) => {
  const { phone, page } = await paired(t, { ...SAMIR, language: 'nl' });
  await phone.keepApp();
  const carried = page.locator('main .ma-photo-open img');
  await page.goto('/regelen/brief/utilities');
  await photograph(page);
  await stored(phone, 1);
  await phone.goOffline();
  await page.reload();
  await carried.waitFor();
  // The letter of another sender has none.
  await page.goto('/regelen/brief/uwv');
  await page.locator('main input[type=file]').waitFor({ state: 'attached' });
  assert.equal(await carried.count(), 0);
  // Thrown away it stays away.
  await page.goto('/regelen/brief/utilities');
  await carried.waitFor();
  await page.locator('main button').filter({ has: page.locator('use[href$="#i-trash"]') }).click();
  await carried.waitFor({ state: 'detached' });
  await stored(phone, 0);
  await page.reload();
  await page.locator('main input[type=file]').waitFor({ state: 'attached' });
  await stored(phone, 0);
  // Made into a bill after the app was closed, it goes along, once.
  await photograph(page);
  await stored(phone, 1);
  await page.goto('/regelen/rekeningen/nieuw?from=energy_supplier&kind=monthly&stage=bill&brief=utilities');
  await carried.waitFor();
  await page.locator('main form > button').last().click();
  await page.waitForURL('**/regelen/rekeningen');
  await stored(phone, 1);
  await phone.goOffline(false);
  await phone.reach('synced');
  assert.equal(actions(phone).filter((it) => it.add_photo).length, 1);
  await page.locator('main [data-kind=bill] use[href$="#i-cloud"]').first().waitFor({ state: 'attached' });
  await page.goto('/regelen/brief/utilities');
  await page.locator('main input[type=file]').waitFor({ state: 'attached' });
  assert.equal(await carried.count(), 0);
});

test('ti: the photo of a private appointment stays on this phone, and goes with it', async (t) => {
  const { phone, page } = await paired(t, { ...SAMIR, language: 'ti' });
  await phone.keepApp();
  await phone.follow('/regelen');
  await phone.follow('/regelen/brief');
  await phone.goOffline();
  await phone.record('letter', 'uwv').getByRole('link').click();
  await page.locator('main .ma-choice').first().click();
  await photograph(page);
  await page.locator('main a[href^="/afspraak/nieuw"]').click();
  await page.locator('main .ma-photo-open img').waitFor();
  await page.locator('#day').fill('2026-12-02');
  await page.locator('#starts').fill('10:00');
  await page.locator('main form > button').last().click();
  const entry = page.locator('main [data-kind=entry]');
  await entry.waitFor();
  await page.locator('main .ma-photo-open img').waitFor();
  assert.deepEqual(await violations(page), []);
  await phone.goOffline(false);
  await phone.reach('synced');
  const id = await entry.getAttribute('data-id');
  await page.reload();
  await page.locator('main .ma-photo-open img').waitFor();
  phone.expected.push(/status of 404/);
  assert.equal(await page.evaluate(async (id) => (await fetch(`/api/v1/photos/${id}`)).status, id), 404);
  const { photos } = await phone.stored();
  assert.equal(photos.length, 1);
});

test('nl: a letter of the CAK becomes a bill in its name, and a fine has no fourteen days', async (t) => {
  const { phone, page } = await paired(t, { ...SAMIR, language: 'nl' });
  await phone.follow('/regelen');
  await phone.follow('/regelen/brief');
  await phone.record('letter', 'cak').getByRole('link').click();
  await page.locator('main [data-kind=letter] .ma-choices button').nth(0).click();
  await page.locator('main a[href^="/regelen/rekeningen/nieuw"]').click();
  await page.locator('#name').waitFor();
  assert.equal(await page.locator('#name').inputValue(), 'CAK');
  await page.goto('/regelen/brief/cjib');
  await page.locator('main [data-kind=letter] .ma-choices button').nth(2).click();
  await page.getByText('hoger met elke herinnering').waitFor();
  assert.doesNotMatch((await page.locator('main [data-kind=letter]').allTextContents()).join(), /veertien dagen/);
  await page.goto('/regelen/brief/utilities');
  await page.locator('main [data-kind=letter] .ma-choices button').nth(2).click();
  await page.getByText('veertien dagen zonder extra kosten').waitFor();
});

test('nl: who reports that a partner comes is led back to the question about allowances', async (t) => {
  const { phone, page } = await paired(t, { ...SAMIR, language: 'nl' });
  await phone.follow('/regelen');
  await phone.follow('/regelen/doorgeven');
  await page.getByRole('button', { name: 'Mijn man of vrouw komt naar Nederland' }).click();
  await page.getByText('telt misschien mee voor je toeslagen').waitFor();
  // The list behind this page leads there, too.
  await page.locator('main form a[href="/regelen/allowances.partner_abroad"]').click();
  await page.locator('main .ma-stack[data-id="allowances.partner_abroad"]').waitFor();
});

test("nl: Samir's change of income reaches both addressees, and the proof stays", async (t) => {
  const { phone, page } = await paired(t, { ...SAMIR, language: 'nl' });
  await phone.follow('/regelen');
  await phone.follow('/regelen/doorgeven');
  await phone.keepApp();
  await phone.goOffline();
  await page.getByRole('button', { name: 'Ik ga meer of minder uren werken' }).click();
  await page.getByText('Vertel dit aan twee').waitFor();
  await page.getByText('hoeveel uren en hoeveel loon').first().waitFor();
  await page.getByText('Geef dat door aan Dienst Toeslagen').first().waitFor();
  await page.getByLabel('Vanaf welke dag?').fill('2066-12-01');
  await page.getByRole('button', { name: 'Naar de gemeente sturen' }).click();
  await page.getByRole('alert').filter({ hasText: 'Deze datum is te ver weg' }).waitFor();
  await page.getByLabel('Vanaf welke dag?').fill('2026-12-01');
  await page.getByRole('button', { name: 'Naar de gemeente sturen' }).click();

  const proof = page.locator('[data-kind=reported_change]');
  await proof.getByText('Nog niet verstuurd').waitFor();
  assert.doesNotMatch(await proof.innerText(), /aan de gemeente doorgegeven|bewijs/, 'nobody was told yet');
  await proof.getByRole('button', { name: 'Ik heb het doorgegeven aan Dienst Toeslagen' }).click();
  await proof.getByText('Je hebt dit aan Dienst Toeslagen doorgegeven op').waitFor();
  assert.match(await proof.innerText(), /1 december 2026/);
  assert.equal(phone.sent.length, 0);

  await page.reload();
  await proof.getByText('Nog niet verstuurd').waitFor();
  await phone.goOffline(false);
  await phone.reach('synced');
  await proof.getByText('Verstuurd', { exact: true }).waitFor();
  assert.match(await proof.innerText(), /aan de gemeente doorgegeven op .*bewijs/s);
  assert.deepEqual(actions(phone).map((action) => Object.keys(action)[0]), ['report_change', 'note_toeslagen_told']);
  assert.deepEqual(actions(phone)[0].report_change, { what: 'hours', from: '2026-12-01' });

  await phone.follow('/berichten');
  await page.locator('.ma-msg--mine').filter({ hasText: 'Ik ga meer of minder uren werken' }).waitFor();
});

test('ti: a change that only the municipality must know asks for nothing else', async (t) => {
  const { phone, page } = await paired(t, SELAM);
  await phone.follow('/regelen');
  await phone.follow('/regelen/doorgeven');
  await page.locator('.ma-choice').nth(9).click();
  await page.locator('main form .nl-button--primary').click();
  const proof = page.locator('[data-kind=reported_change]');
  await proof.waitFor();
  await phone.reach('synced');
  assert.equal(actions(phone).at(-1).report_change.what, 'phone');
  assert.equal(await proof.locator('.nl-button--primary').count(), 0);
});

test('ti: the hand-over says who pays from which day, and a line is signed off without a connection', async (t) => {
  const { phone, page } = await paired(t, SELAM);
  await phone.follow('/regelen');
  await phone.follow('/regelen/overdracht');
  await phone.keepApp();
  const rent = phone.record('handover', 'rent');
  await rent.waitFor();
  assert.equal(await rent.locator('input[type=checkbox]').count(), 5);

  await phone.goOffline();
  const line = phone.record('item_state', 'ontzorgen.handover.rent.direct_debit');
  await line.getByRole('checkbox').check();
  await line.locator('p').waitFor();
  await phone.reach('waiting');
  await page.reload();
  await line.locator('input:checked').waitFor();
  await phone.goOffline(false);
  await phone.reach('synced');
  assert.deepEqual(actions(phone), [{ tick_item: { item: 'ontzorgen.handover.rent.direct_debit' } }]);
  await line.getByRole('checkbox').uncheck();
  await phone.reach('synced');
  assert.equal(Object.keys(actions(phone).at(-1))[0], 'untick_item');
});

test('nl: nobody who pays after ontzorgen stands out, with the day', async (t) => {
  const { phone } = await paired(t, { ...SELAM, language: 'nl' });
  await phone.follow('/regelen');
  await phone.follow('/regelen/overdracht');
  const rent = phone.record('handover', 'rent');
  await rent.getByText(/Nog niet afgesproken: wie betaalt vanaf .*1 april 2027/).waitFor();
  assert.equal(await phone.record('handover', 'phone').count(), 0, 'what she always paid is not handed over');
});
