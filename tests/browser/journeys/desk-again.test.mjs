// A desk that lost its server says so, tries again by itself, and then shows what it missed.

import { after, test } from 'node:test';
import { deskFor, open, signIn } from '../support/desk.mjs';
import { SELAM } from '../support/people.mjs';
import { Phone, browserFor } from '../support/phone.mjs';
import { Server } from '../support/server.mjs';

const browser = browserFor(after);
const BEHIND = 'Wat je hier ziet is misschien al veranderd';

test('a server that was away for a moment costs the desk no minute', async (t) => {
  const server = await Server.start(t);
  const desk = await deskFor(t, await browser(), server);
  await signIn(desk, 'FATIMA');
  await open(desk, 'demo-selam');
  const behind = desk.page.getByText(BEHIND);
  await server.stop();
  await behind.waitFor();
  await server.start();
  await behind.waitFor({ state: 'detached' });

  // It listens again: what is written now is there without a look of its own.
  const phone = await Phone.unpack(t, await browser(), server);
  await phone.pair({ ...SELAM, language: 'nl' });
  await phone.follow('/berichten');
  await phone.page.locator('#text').fill('Ik heb een vraag');
  await phone.page.locator('.ma-compose button').click();
  await desk.page.locator('.ma-talk').getByText('Ik heb een vraag').waitFor();
});

test('a list that did not come is asked for again, and the page says so until it is there', async (t) => {
  const server = await Server.start(t);
  const desk = await deskFor(t, await browser(), server);
  desk.expected.push(/status of 500/);
  let isBroken = true;
  await desk.context.route('**/api/v1/desk/people', (route) =>
    isBroken ? route.fulfill({ status: 500, json: { type: '/problems/internal', title: 'x', status: 500 } }) : route.fallback());
  await signIn(desk, 'FATIMA');
  await desk.page.getByText(BEHIND).waitFor();
  isBroken = false;
  await desk.page.locator('[data-kind=person][data-id=demo-selam]').waitFor();
  await desk.page.getByText(BEHIND).waitFor({ state: 'detached' });
});
