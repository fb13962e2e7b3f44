// Someone of the staff signs in at the desk with the municipality's own sign-in: a real provider.

import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { violations } from '../support/axe.mjs';
import { administer, deskFor } from '../support/desk.mjs';
import { browserFor } from '../support/phone.mjs';
import { Provider } from '../support/provider.mjs';
import { Server, freePort } from '../support/server.mjs';

const browser = browserFor(after);
const LOGIN = 'sam@example.org';

/** A server with a provider beside it. The provider's clock is the machine's, so the server's is too. */
async function started(t, rest) {
  const port = await freePort();
  const folder = await mkdtemp(join(tmpdir(), 'ma-municipality-'));
  t.after(() => rm(folder, { recursive: true, force: true }));
  const provider = await Provider.start(t, `http://127.0.0.1:${port}`);
  const municipality = await provider.municipality(folder, rest);
  const now = new Date().toISOString().replace(/\.\d+Z$/, 'Z');
  return { provider, server: await Server.start(t, { municipality, now, port }) };
}

/** Types who it is at the provider. */
async function signInThere(page, login) {
  await page.locator('input[name=login]').fill(login);
  await page.getByRole('button', { name: 'Verder' }).click();
}

test('who has an account signs in there, comes back signed in, and signs out', async (t) => {
  const { provider, server } = await started(t, 'passwords = false');
  await administer(server, 'add', '--name', 'Sam', '--login', LOGIN, '--role', 'case_manager');
  const desk = await deskFor(t, await browser(), server);
  const { page } = desk;
  desk.elsewhere.push(provider.issuer);
  await page.goto('/desk');
  const button = page.getByRole('button', { name: 'Inloggen met Voorbeeldstad' });
  await button.waitFor();
  assert.equal(await page.locator('#password').count(), 0);
  assert.deepEqual(await violations(page), []);
  await button.click();
  await signInThere(page, LOGIN);
  await page.locator('.ma-desk__nav').waitFor();
  await page.locator('.ma-desk__me', { hasText: 'Sam' }).waitFor();
  assert.equal(new URL(page.url()).search, '', 'the code stands in the address no more');
  await page.reload();
  await page.locator('.ma-desk__nav').waitFor();
  await page.getByRole('button', { name: 'Uitloggen' }).click();
  await button.waitFor();
});

test('who has no account is told so, and so is everyone when the provider is down', async (t) => {
  const { provider, server } = await started(t, '');
  const desk = await deskFor(t, await browser(), server);
  const { page } = desk;
  desk.elsewhere.push(provider.issuer);
  desk.expected.push(/status of 503/);
  await page.goto('/desk');
  const button = page.getByRole('button', { name: 'Inloggen met Voorbeeldstad' });
  await button.click();
  await signInThere(page, 'nobody@example.org');
  await page.getByText('Je hebt hier nog geen account').waitFor();
  await page.locator('#password').waitFor();
  await provider.stop();
  // What the provider said of itself is good for a minute.
  await server.stop();
  await server.start();
  await button.click();
  await page.getByText('Dit inloggen werkt nu niet').waitFor();
  assert.deepEqual(await violations(page), []);
});
