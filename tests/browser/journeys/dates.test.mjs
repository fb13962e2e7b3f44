// A date on which rules hang is mended at the desk: the desk shows what moves with it, and the person reads it
// in their own language.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { violations } from '../support/axe.mjs';
import { deskFor, open, signIn } from '../support/desk.mjs';
import { SCRIPT, SELAM } from '../support/people.mjs';
import { Phone, browserFor } from '../support/phone.mjs';
import { Server } from '../support/server.mjs';

const browser = browserFor(after);

for (const language of ['nl', 'ti']) {
  test(`${language}: the end of ontzorgen is mended, and the days that hang on it move`, async (t) => {
    const server = await Server.start(t);
    const phone = await Phone.unpack(t, await browser(), server);
    await phone.pair({ ...SELAM, language });
    await phone.follow('/berichten');
    await phone.page.locator('.ma-talk').waitFor();

    const desk = await deskFor(t, await browser(), server);
    await signIn(desk, SELAM.klantmanager);
    await open(desk, 'demo-selam');
    const dates = desk.page.locator('#dates');
    await dates.locator('#date-anchor').selectOption({ label: 'Laatste dag ontzorgen' });
    // It begins with the day that stands there.
    assert.equal(await dates.locator('#date-day').inputValue(), '2027-03-31');
    await dates.locator('#date-day').fill('2027-04-30');
    await dates.getByText(/Vanaf .*2 april 2027/).first().waitFor();
    assert.deepEqual(await violations(desk.page), []);
    await dates.getByRole('button', { name: 'Bevestig deze datum' }).click();
    await dates.getByRole('button', { name: 'Ja, dit klopt' }).click();
    const row = dates.locator('[data-kind=anchor_date][data-id=ontzorgen_end]');
    await row.getByText(/30 april 2027/).waitFor();

    const told = phone.page.locator('.ma-msg', { has: phone.page.locator('li') }).last();
    const dutch = language === 'nl' ? told : told.locator('[lang=nl]');
    await dutch.getByText('Deze datum is veranderd').first().waitFor();
    const lines = (await told.locator('li').allInnerTexts()).join(' ');
    assert.match(lines, SCRIPT[language]);
    // Far days are said with their year.
    assert.match(lines, language === 'nl' ? /2 april 2027.*3 maart 2027/s : /2027.*2027/s);
    assert.deepEqual(await violations(phone.page), []);
  });
}
