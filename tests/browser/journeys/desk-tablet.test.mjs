// The desk on a tablet, upright and on its side: nothing is wider than the screen or cut off, and everything that can be
// pressed is large enough for a finger and lies free.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { open, signIn } from '../support/desk.mjs';
import { layOutAll, misfits } from '../support/looks.mjs';
import { Phone, browserFor } from '../support/phone.mjs';
import { EXAMPLE, Server } from '../support/server.mjs';
import { hardToPress } from '../support/touch.mjs';

const browser = browserFor(after);

const SIZES = [{ width: 820, height: 1180 }, { width: 1180, height: 820 }];

async function tablet(t) {
  const server = await Server.start(t, { municipality: EXAMPLE });
  const wishes = { viewport: SIZES[0], isMobile: false, hasTouch: true };
  const desk = await Phone.unpack(t, await browser(), server, wishes);
  desk.expected.push(/status of 401/);
  return desk;
}

/** What is wrong with this screen, upright and on its side. */
async function look(page, screen) {
  const wrong = [];
  await page.evaluate(() => document.fonts.ready);
  await layOutAll(page);
  for (const size of SIZES) {
    await page.setViewportSize(size);
    const found = [...(await misfits(page, size.width)), ...(await hardToPress(page))];
    wrong.push(...found.map((it) => `${screen}, ${size.width} px: ${it}`));
  }
  return wrong;
}

const press = (page, name) => page.getByRole('button', { name, exact: true }).click();

test('every screen of a klantmanager fits on a tablet', async (t) => {
  const desk = await tablet(t);
  const { page } = desk;
  await signIn(desk, 'MARIT');
  await page.locator('[data-kind=person]').first().waitFor();
  const wrong = await look(page, 'people');
  for (const [place, there] of [
    ['agenda', '#agenda'],
    ['groep', '[id="g-demo-samir"]'],
    ['uitnodigen', '#invite-name'],
    ['overdragen', '[data-kind=person]'],
    ['afwezig', '#away-first'],
    ['maandcijfers', '.ma-desk__table'],
    ['account', 'h1'],
  ]) {
    await page.goto(`/desk/${place}`);
    await page.locator(there).first().waitFor();
    wrong.push(...(await look(page, place)));
  }
  assert.deepEqual(wrong, []);
});

test('one person fits on a tablet, with the forms open', async (t) => {
  const desk = await tablet(t);
  const { page } = desk;
  await signIn(desk, 'MARIT');
  await open(desk, 'demo-samir');
  const wrong = await look(page, 'person');
  await press(page, 'Nieuwe afspraak');
  await press(page, 'Lessen die terugkomen');
  await press(page, 'Rooster van school inlezen');
  await press(page, 'Schrijf afspraken op');
  await press(page, 'Nieuw doel');
  await page.locator('#agreed-own').fill('De chef vragen naar een vast rooster');
  await page.locator('#agreed-own').press('Enter');
  const line = page.locator('[data-kind=line]');
  await line.locator('select').last().selectOption({ label: 'Een afspraak in de week' });
  await line.locator('input[type=time]').first().waitFor();
  await page.locator('[data-kind=entry]').getByRole('button', { name: 'Wijzig of verzet', exact: true }).first().click();
  await page.locator('#plan [data-id=b1_course]').getByRole('button', { name: 'Wijzig' }).click();
  await page.locator('#plan details summary').click();
  await press(page, 'Laat zien wie wat deed');
  await press(page, 'Code voor een nieuwe telefoon');
  await page.locator('.ma-desk__card svg').first().waitFor();
  await press(page, 'Telefoon kwijt: alles afsluiten');
  await page.locator('#topic').selectOption('topic-contact');
  await page.locator('[data-phrase="reply-call_with_interpreter"]').click();
  await page.locator('.ma-desk__side .ma-preview').waitFor();
  wrong.push(...(await look(page, 'person, forms open')));
  assert.deepEqual(wrong, []);
});

test('the door and the accounts of an administrator fit on a tablet', async (t) => {
  const desk = await tablet(t);
  const { page } = desk;
  await signIn(desk, 'NOOR');
  await page.locator('#account-name').fill('Sam');
  await page.locator('#account-login').fill('sam@example.org');
  await page.locator('#account-role').selectOption({ label: 'klantmanager' });
  await press(page, 'Maak het account');
  const code = await page.locator('#account-code .ma-desk__code').innerText();
  await page.locator('[data-kind=account]').getByRole('button', { name: 'Sluit account' }).first().click();
  const wrong = await look(page, 'accounts');
  await press(page, 'Uitloggen');
  await page.locator('#login').waitFor();
  wrong.push(...(await look(page, 'door')));
  await press(page, 'Ik heb een code voor een nieuw account');
  await page.locator('#code').fill(code);
  wrong.push(...(await look(page, 'code')));
  await press(page, 'Verder');
  await page.locator('.ma-desk__qr svg').waitFor();
  wrong.push(...(await look(page, 'opening')));
  assert.deepEqual(wrong, []);
});
