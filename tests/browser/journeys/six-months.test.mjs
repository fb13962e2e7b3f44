// Selam from her second month to the first rent that she pays herself, month by month, half of it
// without a connection. A picture of every screen that she needs stays for people to look at.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { layOutAll, picture, SIZES } from '../support/looks.mjs';
import { SELAM } from '../support/people.mjs';
import { cameraPicture } from '../support/photos.mjs';
import { Phone, browserFor } from '../support/phone.mjs';
import { EXAMPLE, NOW, Server } from '../support/server.mjs';

const browser = browserFor(after);

/** A phone, and what Selam does with it. */
class Life {
  static async begin(t, language) {
    const life = new Life();
    life.language = language;
    life.server = await Server.start(t, { municipality: EXAMPLE });
    life.phone = await Phone.unpack(t, await browser(), life.server);
    life.now = Date.parse(NOW);
    await life.phone.pair({ ...SELAM, language });
    await life.phone.keepApp();
    return life;
  }

  get page() {
    return this.phone.page;
  }

  /** Weeks go by; she opens the app, with or without a connection. */
  async reach(moment, { offline }) {
    const later = Date.parse(moment) - this.now;
    this.now += later;
    await this.phone.goOffline(offline);
    await this.server.goOnAt(moment);
    await this.phone.wake(later);
    await this.page.locator('main .ma-day').first().waitFor();
    if (!offline) await this.phone.reach('synced');
  }

  async open(...path) {
    await this.phone.follow('/regelen');
    for (const place of path) await this.phone.follow(place);
  }

  async look(name) {
    await layOutAll(this.page);
    await picture(this.page, this.language, `selam.${name}`, SIZES[0]);
  }

  /** Back on the network: everything that was done is on the server. */
  async send(...expected) {
    await this.phone.goOffline(false);
    await this.phone.reach('synced');
    const names = this.phone.sent.splice(0).map(({ action }) => Object.keys(action)[0]);
    assert.deepEqual(names, expected);
  }

  async addBill({ from, kind, due, payer, repeats = 0 }) {
    await this.open('/regelen/rekeningen', '/regelen/rekeningen/nieuw');
    await this.page.locator('#from').selectOption({ index: from });
    await this.page.locator('#kind').selectOption({ index: kind });
    await this.page.locator('#due').fill(due);
    await this.page.locator('#payer').selectOption({ index: payer });
    await this.page.locator('#repeats').selectOption({ index: repeats });
    await this.page.locator('form .nl-button--primary').click();
    await this.page.waitForURL('**/regelen/rekeningen');
  }

  bill(text) {
    return this.page.locator('main [data-kind=bill]').filter({ hasText: text });
  }
}

for (const language of ['nl', 'ti']) {
  test(`${language}: Selam's months, from the code of DigiD to the first rent of her own`, async (t) => {
    const life = await Life.begin(t, language);
    const { page, phone } = life;

    // November: the code of DigiD came; a reminder for what the municipality pays.
    await life.open('/regelen/first_days.digid');
    if (language === 'nl') {
      const first = page.locator('main .ma-answer').first();
      assert.match(await first.innerText(), /De brief met de code is er/, 'begins with what is next');
    }
    await life.look('1-digid');
    await phone.goOffline();
    await page.locator('main .nl-button--primary').first().click();
    await life.open('/regelen/allowances.partner_abroad');
    await page.locator('#who').fill('VluchtelingenWerk');
    await page.locator('#on').fill('2026-11-23');
    await page.locator('#said').fill('Nog niet aanvragen.');
    await page.locator('form .nl-button--primary').click();
    await page.getByText('Nog niet aanvragen.', { exact: true }).waitFor();
    await life.look('2-asked');
    await life.open('/regelen/rekeningen');
    const energy = phone.record('bill', 'energy-first_month');
    await energy.locator('button.nl-button').last().click();
    await energy.locator('p[role=status]').waitFor();
    const buffer = await cameraPicture(await browser(), 1200, 1600);
    await energy.locator('input[type=file]').setInputFiles({ name: 'brief.jpg', mimeType: 'image/jpeg', buffer });
    await energy.locator('[data-kind=photo]').waitFor();
    assert.equal(await energy.locator('.ma-line ~ p').count(), 1, 'only that it was asked');
    await life.look('3-reminder');
    await life.send('tick_item', 'note_answer', 'ask_about_bill', 'add_photo');

    // January, without a connection: a bill that she pays herself.
    await life.reach('2027-01-12T09:00:00Z', { offline: true });
    await life.addBill({ from: 3, kind: 3, due: '2027-01-15', payer: 1 });
    await phone.follow('/');
    await page.locator('main [data-kind=bill]').first().waitFor();
    await life.look('4-january');
    await life.open('/regelen/rekeningen');
    const deductible = page.locator('main [data-kind=bill]').filter({ hasText: '2027' }).first();
    await deductible.locator('.nl-button--primary').click();
    await life.look('5-paid');
    await life.send('add_bill', 'pay_bill');

    // February: the letter about taxes.
    await life.reach('2027-02-16T09:00:00Z', { offline: false });
    await life.open('/regelen/brief');
    await phone.record('letter', 'local_taxes').getByRole('link').click();
    await page.locator('main [data-kind=letter] h2').first().waitFor();
    await life.look('6-taxes-letter');
    await phone.follow('/regelen/bills.taxes');
    await page.locator('#letter-date').fill('2027-02-10');
    await page.locator('form .nl-button').click();
    await page.locator('.ma-answer__a').filter({ hasText: /7.*2027/ }).first().waitFor();
    await life.look('6-taxes');
    await page.locator('main .nl-button--primary').first().click();
    await life.send('note_letter_date', 'tick_item');

    // March, four weeks before the end, without a connection: the hand-over.
    await life.reach('2027-03-09T09:00:00Z', { offline: true });
    await life.open('/regelen/overdracht');
    const rent = phone.record('handover', 'rent');
    await rent.waitFor();
    assert.match(await rent.innerText(), /2027/);
    await rent.locator('button', { has: page.locator('use[href$="#i-person"]') }).click();
    for (const box of await rent.getByRole('checkbox').all()) await box.click();
    assert.equal(await rent.locator('input:checked').count(), 5);
    await life.look('7-hand-over');
    await life.send('say_i_pay', ...Array(5).fill('tick_item'));

    // April: nobody pays for her any more; the first rent of her own.
    await life.reach('2027-04-02T07:00:00Z', { offline: false });
    await life.addBill({ from: 0, kind: 0, due: '2027-04-05', payer: 1, repeats: 1 });
    const own = page.locator('main [data-kind=bill]').filter({ hasText: '2027' }).filter({ has: page.locator('.nl-button--primary') });
    await own.first().waitFor();
    await phone.record('fixed_cost', 'own.rent').waitFor();
    const payer = await phone.record('fixed_cost', 'energy').textContent();
    assert.match(payer, /2027/, 'from which day nobody is known to pay');
    assert.doesNotMatch(payer, /De gemeente|2026/, 'the municipality does not pay any more');
    await life.look('8-first-rent');
    await own.first().locator('.nl-button--primary').click();
    await page.locator('main [data-kind=bill]').filter({ hasText: /5\u2069? (mei|ግንቦት).*2027/ }).first().waitFor();
    await life.open('/regelen/overdracht');
    await life.look('9-after');
    await life.send('add_bill', 'pay_bill');
  });
}
