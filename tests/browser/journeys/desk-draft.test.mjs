// What is typed of a talk is still there after the browser was closed, and goes from there.

import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { chromium } from 'playwright-core';
import { deskFor, open, signIn } from '../support/desk.mjs';
import { ARGUMENTS } from '../support/phone.mjs';
import { Server } from '../support/server.mjs';
import { until } from '../support/until.mjs';

/** Starts a browser on a profile that stays, with the desk in it. */
function deskOn(t, profile, server) {
  const wishes = { executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ARGUMENTS };
  const newContext = (options) => chromium.launchPersistentContext(profile, { ...options, ...wishes });
  return deskFor(t, { newContext }, server);
}

test('a talk with free text under what was said is there when the browser is opened again', async (t) => {
  const profile = await mkdtemp(join(tmpdir(), 'ma-profile-'));
  t.after(() => rm(profile, { recursive: true, force: true, maxRetries: 5 }));
  const server = await Server.start(t);
  const before = await deskOn(t, profile, server);
  await signIn(before, 'MARIT');
  await open(before, 'demo-samir');
  await before.page.getByRole('button', { name: 'Schrijf afspraken op' }).click();
  await before.page.locator('#said-own').fill('De buurman heeft geholpen met de verwarming');
  await before.page.locator('#said-own').press('Enter');
  await before.page.locator('#agreed-own').fill('De chef vragen naar een vast rooster');
  await before.page.locator('#agreed-own').press('Enter');
  await before.page.locator('[data-kind=line] input[type=date]').fill('2026-12-04');
  await before.page.locator('#talk-on').fill('2026-11-20');
  await until(before.page, () => Object.entries(localStorage).some(([name, it]) => name.startsWith('ma.desk.') && it.includes('2026-11-20')));
  await before.context.close();

  const again = await deskOn(t, profile, server);
  const { page } = again;
  await page.goto('/desk/mensen/demo-samir');
  await page.locator('#new-talk').getByText('De buurman heeft geholpen met de verwarming').waitFor();
  const line = page.locator('[data-kind=line]', { hasText: 'De chef vragen naar een vast rooster' });
  assert.equal(await line.locator('input[type=date]').inputValue(), '2026-12-04');
  assert.equal(await page.locator('#talk-on').inputValue(), '2026-11-20');
  await page.getByRole('button', { name: 'Bewaar en vertel het' }).click();
  const talk = page.locator('#talks [data-kind=message]', { hasText: 'Gesprek op vrijdag 20 november' });
  await talk.getByText('De buurman heeft geholpen met de verwarming').waitFor();
  await talk.getByText('De chef vragen naar een vast rooster').waitFor();
});
