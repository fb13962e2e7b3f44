// What is said of a step leads to it, and what somebody is called is only ever text.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { deskFor, open, signIn } from '../support/desk.mjs';
import { invite, openFile, signInWithCode } from '../support/invited.mjs';
import { SAMIR, SCRIPT } from '../support/people.mjs';
import { Phone, browserFor } from '../support/phone.mjs';
import { Server } from '../support/server.mjs';

const browser = browserFor(after);

test('a message about a step quotes it on both sides, and leads to it', async (t) => {
  const server = await Server.start(t);
  const phone = await Phone.unpack(t, await browser(), server);
  await phone.pair(SAMIR);
  const desk = await deskFor(t, await browser(), server);
  await signIn(desk, 'MARIT');
  await open(desk, 'demo-samir');

  const asked = phone.page;
  await phone.follow('/berichten');
  await asked.locator('#topic').selectOption('topic-plan');
  await asked.locator('[data-phrase="phrase-change_step"]').click();
  const choices = asked.locator('#quote option', { hasText: 'KNM' });
  await asked.locator('#quote').selectOption(await choices.getAttribute('value'));
  await asked.locator('.ma-preview button', { has: asked.locator('use[href$="#i-send"]') }).click();
  await asked.locator('.ma-preview').waitFor({ state: 'detached' });
  await phone.reach('synced');
  const read = desk.page.locator('#talk .ma-msg', { hasText: 'Ik wil een stap in mijn plan veranderen.' });
  const quote = read.locator('[data-kind=quote] a');
  await quote.getByText('Examen KNM').waitFor();
  assert.equal(await quote.getAttribute('href'), '#plan');

  await desk.page.locator('#topic').selectOption('topic-plan');
  await desk.page.locator('[data-phrase="reply-step_done"]').click();
  await desk.page.locator('#quote').selectOption({ label: 'Examen KNM' });
  await desk.page.locator('.ma-preview button', { has: desk.page.locator('use[href$="#i-send"]') }).click();
  await desk.page.locator('#talk .ma-msg--mine [data-kind=quote]', { hasText: 'Examen KNM' }).waitFor();
  const told = asked.locator('.ma-msg:not(.ma-msg--mine)', { hasText: 'Goed gedaan! Deze stap is klaar.' });
  const link = told.locator('a[href="/plan"]');
  await link.waitFor();
  assert.match(await link.textContent(), SCRIPT.ar);
  await link.click();
  await asked.locator('[data-kind=step]', { hasText: 'KNM' }).first().waitFor();
});

test('a script in a name is text at the desk, on the card and on the phone', async (t) => {
  const name = '<img src=x onerror=document.body.remove()>';
  const server = await Server.start(t);
  const desk = await deskFor(t, await browser(), server);
  await signIn(desk, 'MARIT');
  const { page } = desk;
  const told = await invite(desk, { name });
  const phone = await Phone.unpack(t, await browser(), server);
  await signInWithCode(phone, told);
  await phone.page.goto('/');
  await phone.page.getByText(name).first().waitFor();
  assert.equal(await phone.page.locator('img[src=x]').count(), 0);

  await page.goto('/desk');
  await page.getByRole('button', { name: /Iedereen/ }).click();
  await page.locator('.ma-case__who', { hasText: name }).waitFor();
  assert.equal(await page.locator('img[src=x]').count(), 0);
  for (const place of ['groep', 'overdragen']) {
    await page.goto(`/desk/${place}`);
    await page.getByText(name, { exact: true }).waitFor();
    assert.equal(await page.locator('img[src=x]').count(), 0, place);
  }
  await openFile(desk, told.person);
  await page.getByRole('heading', { level: 1, name }).waitFor();
  await page.getByRole('button', { name: 'Code voor een nieuwe telefoon' }).click();
  await page.locator('.ma-desk__card').getByText(name, { exact: true }).waitFor();
  await page.locator('.ma-desk__card [lang=ar] p').nth(4).waitFor();
  assert.equal(await page.locator('img[src=x]').count(), 0, 'the file');
});
