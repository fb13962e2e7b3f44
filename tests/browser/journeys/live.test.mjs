// A stream of news that broke: nobody waits for the next minute, neither on the phone nor at the desk.

import { after, test } from 'node:test';
import { deskFor, open, signIn } from '../support/desk.mjs';
import { SAMIR } from '../support/people.mjs';
import { Phone, browserFor } from '../support/phone.mjs';
import { Server } from '../support/server.mjs';

const browser = browserFor(after);

test('after the server was away, news comes again by itself', async (t) => {
  const server = await Server.start(t);
  const phone = await Phone.unpack(t, await browser(), server);
  await phone.pair({ ...SAMIR, language: 'nl' });
  await phone.follow('/berichten');
  const desk = await deskFor(t, await browser(), server);
  await signIn(desk, 'MARIT');
  await open(desk, 'demo-samir');
  const said = (page, text) => page.locator('.ma-msg', { hasText: text });

  // Each hears that there is news only by its stream.
  const again = (page) => page.waitForResponse((it) => it.url().endsWith('/events') && it.ok());
  const both = Promise.all([again(phone.page), again(desk.page)]);
  await server.stop();
  await server.start();
  await both;
  await desk.page.locator('#text').fill('De server is er weer');
  await desk.page.getByRole('button', { name: 'Versturen' }).last().click();
  await said(phone.page, 'De server is er weer').waitFor();
  await phone.page.locator('#text').fill('Dat is mooi');
  await phone.page.locator('.ma-compose button[type=submit]').click();
  await said(desk.page, 'Dat is mooi').waitFor();
});
