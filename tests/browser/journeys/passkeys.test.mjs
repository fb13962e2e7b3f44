// Someone of the staff makes a passkey, signs in with nothing else, and takes it away.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { violations } from '../support/axe.mjs';
import { deskFor, signIn } from '../support/desk.mjs';
import { browserFor } from '../support/phone.mjs';
import { Server, freePort } from '../support/server.mjs';

const browser = browserFor(after);

/** A device that asks nobody: whoever holds it is its owner. */
async function withAuthenticator(desk) {
  const cdp = await desk.context.newCDPSession(desk.page);
  await cdp.send('WebAuthn.enable');
  await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

test('a passkey is made, signs in by itself, and signs nobody in once it is removed', async (t) => {
  const port = await freePort();
  // A passkey is for a name; a number is none.
  const server = await Server.start(t, { port, address: `http://localhost:${port}` });
  const desk = await deskFor(t, await browser(), server);
  const { page } = desk;
  await withAuthenticator(desk);
  await signIn(desk, 'FATIMA');
  await page.getByRole('link', { name: 'Mijn account' }).click();
  await page.locator('#passkey-name').fill('Laptop');
  await page.getByRole('button', { name: 'Maak een passkey' }).click();
  const passkey = page.locator('[data-kind=passkey]').filter({ hasText: 'Laptop' });
  await passkey.waitFor();
  assert.deepEqual(await violations(page), []);

  const again = async () => {
    await page.getByRole('button', { name: 'Uitloggen' }).click();
    await page.getByRole('button', { name: 'Gebruik een passkey' }).click();
  };
  await again();
  await page.locator('.ma-desk__me', { hasText: 'Fatima' }).waitFor();
  await page.getByRole('link', { name: 'Mijn account' }).click();
  await passkey.getByText('Laatst gebruikt').waitFor();
  await passkey.getByRole('button', { name: 'Haal weg' }).click();
  await passkey.getByRole('button', { name: 'Ja, deze passkey' }).click();
  await passkey.waitFor({ state: 'detached' });
  await again();
  await page.getByText('Deze passkey werkt hier niet').waitFor();
  assert.deepEqual(await violations(page), []);
});
