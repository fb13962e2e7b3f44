// What the municipality wrote down of who pays, from November to April, half of it without a connection: a reminder for
// the rent that it should have paid, the hand-over line by line, and the first rent of her own. A picture of every screen
// stays for people to look at.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { deskFor, open, signIn } from '../support/desk.mjs';
import { FROM, KIND, Life, PAYER } from '../support/life.mjs';
import { SELAM } from '../support/people.mjs';
import { cameraPicture } from '../support/photos.mjs';
import { browserFor } from '../support/phone.mjs';

const browser = browserFor(after);

for (const language of ['nl', 'ti']) {
  test(`${language}: what the municipality pays: a reminder for the rent, who pays from which day, and the first rent`, async (t) => {
    const life = await Life.ofDemo(t, await browser(), { ...SELAM, language }, 'selam');
    const { page, phone } = life;

    // November: the letter with the code of DigiD was seen by the team; a reminder for energy.
    await life.open('/regelen/first_days.digid');
    const code = page.locator('main .ma-answer').first();
    await code.filter({ hasText: language === 'nl' ? 'De brief met de code is er' : 'digid.nl' }).waitFor();
    await life.look('1-digid');
    await phone.goOffline();
    await life.tick();
    await life.open('/regelen/rekeningen');
    const energy = phone.record('bill', 'energy-first_month');
    await energy.locator('button.nl-button').last().click();
    await energy.locator('p[role=status]').waitFor();
    const buffer = await cameraPicture(await browser(), 1200, 1600);
    await energy.locator('input[type=file]').setInputFiles({ name: 'brief.jpg', mimeType: 'image/jpeg', buffer });
    await energy.locator('[data-kind=photo]').waitFor();
    assert.equal(await energy.locator('.ma-line ~ p').count(), 1, 'only that it was asked');
    await life.look('2-reminder');
    await life.send('tick_item', 'ask_about_bill', 'add_photo');

    // December, without a connection: a reminder for the rent, which the municipality pays as Fatima wrote down.
    await life.reach('2026-12-14T09:00:00Z', { offline: true });
    await life.addBill({ from: FROM.rent, kind: KIND.rent, stage: 1, due: '2026-12-21', payer: PAYER.municipality });
    const payer = phone.record('fixed_cost', 'rent');
    await payer.filter({ hasText: /2[^0-9]*2026/ }).waitFor();
    const rent = page.locator('main [data-kind=bill].ma-alert').filter({ hasText: /21[^0-9]*2026/ });
    await rent.locator('button', { has: page.locator('use[href$="#i-msg"]') }).click();
    await rent.locator('p[role=status] use[href$="#i-hour"]').waitFor({ state: 'attached' });
    await life.look('3-rent-reminder');
    await life.send('add_bill', 'ask_about_bill');
    await rent.locator('p[role=status] use[href$="#i-cloud"]').waitFor({ state: 'attached' });

    // Fatima reads it at her desk and says on which day it was paid, with the phone still open.
    const desk = await deskFor(t, await browser(), life.server, { at: '2026-12-14T09:00:00Z' });
    await signIn(desk, SELAM.klantmanager);
    await open(desk, 'demo-selam');
    await desk.page.locator('#talk [data-kind=message]').last().filter({ hasText: 'Woningcorporatie' }).waitFor();
    const theirs = desk.page.locator('[data-kind=bill]').filter({ hasText: 'Woningcorporatie' });
    await theirs.getByRole('button', { name: 'Betaling bevestigen' }).click();
    await theirs.getByRole('button', { name: 'Ja, op deze dag betaald. Vertel het.' }).click();
    await theirs.waitFor({ state: 'detached' });
    await desk.page.close();
    await page.locator('main [data-kind=bill] .ma-badge').filter({ hasText: /14[^0-9]*2026/ }).waitFor();
    await life.look('3-rent-paid');

    // February, the fifth month: the letter about taxes, and what comes in March.
    await life.reach('2027-02-16T09:00:00Z', { offline: false });
    await life.open('/regelen/brief');
    await phone.record('letter', 'local_taxes').getByRole('link').click();
    await page.locator('main [data-kind=letter] h2').first().waitFor();
    await life.look('4-taxes-letter');
    await phone.follow('/regelen/bills.taxes');
    await page.locator('#letter-date').fill('2027-02-10');
    await page.locator('form .nl-button').click();
    await page.locator('.ma-answer__a').filter({ hasText: /7.*2027/ }).first().waitFor();
    await life.look('4-taxes');
    await life.tick();
    await life.open('/regelen/overdracht');
    const cost = phone.record('handover', 'rent');
    await cost.waitFor();
    await page.locator('main .ma-pair').filter({ hasText: /3[^0-9]*2027/ }).first().waitFor();
    await life.look('4-hand-over-ahead');
    await life.send('note_letter_date', 'tick_item');

    // March, four weeks before the end, without a connection: the hand-over.
    await life.reach('2027-03-09T09:00:00Z', { offline: true });
    await life.open('/regelen/overdracht');
    await cost.filter({ hasText: '2027' }).waitFor();
    await cost.locator('button', { has: page.locator('use[href$="#i-person"]') }).click();
    for (const box of await cost.getByRole('checkbox').all()) await box.click();
    assert.equal(await cost.locator('input:checked').count(), 5);
    await life.look('5-hand-over');
    await life.send('say_i_pay', ...Array(5).fill('tick_item'));

    // April: nobody pays for her any more; the first rent of her own.
    await life.reach('2027-04-02T07:00:00Z', { offline: false });
    await life.addBill({ from: FROM.rent, kind: KIND.rent, due: '2027-04-05', payer: PAYER.self, repeats: 1 });
    const own = life.bills('2027').filter({ has: page.locator('.nl-button--primary') });
    await own.first().waitFor();
    await phone.record('fixed_cost', 'own.rent').waitFor();
    const energyPayer = await phone.record('fixed_cost', 'energy').textContent();
    assert.match(energyPayer, /2027/, 'from which day nobody is known to pay');
    assert.doesNotMatch(energyPayer, /De gemeente|2026/, 'the municipality does not pay any more');
    await life.look('6-first-rent');
    await own.first().locator('.nl-button--primary').click();
    await life.bills(/5\u2069? (mei|ግንቦት).*2027/).first().waitFor();
    await life.open('/regelen/overdracht');
    await life.look('6-after');
    await life.send('add_bill', 'pay_bill');
  });
}

for (const language of ['nl', 'ti']) {
  test(`${language}: what both pay stands out, from which day, and is gone once one of them takes it back`, async (t) => {
    const life = await Life.ofDemo(t, await browser(), { ...SELAM, language }, 'selam');
    const { page, phone } = life;
    await life.open('/regelen/overdracht');
    const rent = phone.record('handover', 'rent');
    const mine = rent.locator('button', { has: page.locator('use[href$="#i-person"]') });
    await mine.filter({ hasText: /1[^0-9]*2027/ }).click();
    await rent.locator('.ma-badge use[href$="#i-person"]').waitFor({ state: 'attached' });
    assert.equal(await rent.locator('.ma-badge--urgent').count(), 0, 'they follow each other');
    await life.send('say_i_pay');

    // The municipality goes on for a month: in that month both pay.
    const desk = await deskFor(t, await browser(), life.server);
    await signIn(desk, SELAM.klantmanager);
    await open(desk, 'demo-selam');
    const dates = desk.page.locator('#dates');
    await dates.locator('#date-anchor').selectOption({ label: 'Laatste dag ontzorgen' });
    await dates.locator('#date-day').fill('2027-04-30');
    await dates.getByRole('button', { name: 'Bevestig deze datum' }).click();
    await dates.getByRole('button', { name: 'Ja, dit klopt' }).click();
    const double = rent.locator('.ma-badge--urgent').filter({ hasText: /1[^0-9]*2027/ });
    await double.filter({ hasText: language === 'nl' ? 'betalen jij en de gemeente allebei' : 'ክልቴኹም' }).waitFor();
    await rent.getByText(/30[^0-9]*2027/).first().waitFor();
    assert.equal(await phone.record('handover', 'energy').locator('.ma-badge--urgent').count(), 0, 'of energy she said nothing');
    await life.look('7-double');

    // She takes it back without a connection: a gap from the new day, which can be closed with one tap.
    await phone.goOffline();
    await rent.locator('button', { has: page.locator('use[href$="#i-open"]') }).click();
    await double.waitFor({ state: 'detached' });
    await mine.filter({ hasText: /1[^0-9]*2027/ }).filter({ hasText: language === 'nl' ? 'mei' : 'ግንቦት' }).click();
    await rent.locator('.ma-badge use[href$="#i-person"]').waitFor({ state: 'attached' });
    assert.equal(await rent.locator('.ma-badge--urgent').count(), 0);
    await life.send('say_i_pay', 'say_i_pay');
  });
}
