// A date on which rules hang is mended at the desk: the desk shows what moves with it, the person reads it in
// their own language, and every last day follows.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { violations } from '../support/axe.mjs';
import { deskFor, open, signIn } from '../support/desk.mjs';
import { SCRIPT, SELAM } from '../support/people.mjs';
import { Phone, browserFor } from '../support/phone.mjs';
import { Server } from '../support/server.mjs';

const browser = browserFor(after);

for (const language of ['nl', 'ti']) {
  test(`${language}: the start of the insurance is mended, and its last day moves`, async (t) => {
    const server = await Server.start(t);
    const phone = await Phone.unpack(t, await browser(), server);
    await phone.pair({ ...SELAM, language });
    await phone.follow('/berichten');
    await phone.page.locator('.ma-talk').waitFor();

    const desk = await deskFor(t, await browser(), server);
    await signIn(desk, SELAM.klantmanager);
    await open(desk, 'demo-selam');
    const dates = desk.page.locator('#dates');
    await dates.locator('#date-anchor').selectOption({ label: 'Begin van de verzekeringsplicht' });
    // It begins with the day that stands there.
    assert.equal(await dates.locator('#date-day').inputValue(), '2026-10-01');
    await dates.locator('#date-day').fill('2026-11-01');
    await dates.getByText(/Tot en met .*28 februari 2027/).first().waitFor();
    assert.deepEqual(await violations(desk.page), []);
    await dates.getByRole('button', { name: 'Bevestig deze datum' }).click();
    await dates.getByRole('button', { name: 'Ja, dit klopt' }).click();
    const row = dates.locator('[data-kind=anchor_date][data-id=insurance_duty_start]');
    await row.getByText(/1 november 2026/).waitFor();

    const told = phone.page.locator('.ma-msg', { has: phone.page.locator('li') }).last();
    await told.locator('[lang=nl]').getByText('Deze datum is veranderd').waitFor();
    const line = await told.locator('li').first().innerText();
    assert.match(line, SCRIPT[language]);
    if (language === 'nl') assert.match(line, /28 februari 2027.*31 januari 2027/s);
    await phone.follow('/regelen');
    await phone.page.goto('/regelen/insurance.health');
    await phone.reach('synced');
    assert.match(await phone.page.locator('main').innerText(), /28/);
  });
}
