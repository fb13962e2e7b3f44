// Goals of the plan: proposed at the desk, accepted on the phone, changed, accepted again and reached, with old and new in the history;
// and a plan that shows first what is open.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { violations } from '../support/axe.mjs';
import { deskFor, open, signIn } from '../support/desk.mjs';
import { SAMIR } from '../support/people.mjs';
import { Phone, browserFor } from '../support/phone.mjs';
import { Server } from '../support/server.mjs';

const browser = browserFor(after);

const goal = (page, hasText) => page.locator('#goals [data-kind=goal]', { hasText });
const step = (page, id) => page.locator(`#plan [data-kind=step][data-id=${id}]`);

/** Who has Samir's file open. */
async function deskOf(t, server, name) {
  const desk = await deskFor(t, await browser(), server);
  await signIn(desk, name);
  await open(desk, 'demo-samir');
  return desk;
}

test('a goal is proposed, accepted, changed and reached, the person reads each, and the history has both versions', async (t) => {
  const server = await Server.start(t);
  const phone = await Phone.unpack(t, await browser(), server);
  await phone.pair({ ...SAMIR, language: 'nl' });
  const { page } = await deskOf(t, server, 'MARIT');

  await page.locator('#goals').getByRole('button', { name: 'Nieuw doel' }).click();
  await page.getByRole('button', { name: 'Stel dit doel voor en vertel het' }).click();
  await page.getByText('Je hebt nog niets geschreven').first().waitFor();
  await page.locator('#goal-ready').selectOption({ label: 'Mensen leren kennen' });
  assert.deepEqual(await violations(page), []);
  await page.getByRole('button', { name: 'Stel dit doel voor en vertel het' }).click();
  const added = goal(page, 'Mensen leren kennen');
  await added.getByText('Doel voor nu').waitFor();
  await page.locator('#goal-ready').waitFor({ state: 'detached' });
  await added.getByText('Voorgesteld').waitFor();
  assert.equal(await added.getByRole('button', { name: 'Bereikt' }).count(), 0);

  // Only the person accepts, also without a connection; from then on it is a goal and no proposal.
  await phone.follow('/plan');
  const proposal = phone.page.locator('[data-kind=step]', { hasText: 'Mensen leren kennen' });
  await proposal.getByText('Dit wordt een doel voor nu').waitFor();
  assert.equal(await phone.page.locator('[data-kind=goal]', { hasText: 'Mensen leren kennen' }).count(), 0);
  await phone.keepApp();
  await phone.goOffline();
  await proposal.getByRole('button', { name: 'Ja, graag' }).click();
  await phone.reach('waiting');
  await phone.goOffline(false);
  await phone.reach('synced');
  await phone.page.locator('[data-kind=goal]', { hasText: 'Mensen leren kennen' }).waitFor();
  await proposal.waitFor({ state: 'detached' });
  await added.getByText('Voorgesteld').waitFor({ state: 'detached' });

  await added.getByRole('button', { name: 'Wijzig' }).click();
  await added.getByLabel('Wat wil deze persoon?').fill('Mensen leren kennen in het buurthuis');
  await added.getByLabel('Voor nu of voor later?').selectOption({ label: 'Doel voor later' });
  assert.deepEqual(await violations(page), []);
  await added.getByRole('button', { name: 'Bewaar en vertel het' }).click();
  const changed = goal(page, 'in het buurthuis');
  await changed.locator('p', { hasText: 'Doel voor later' }).waitFor();

  // Nobody puts words into the mouth of the person: it is a proposal again, and the yes is said without a connection too.
  await changed.getByText('Voorgesteld').waitFor();
  assert.equal(await changed.getByRole('button', { name: 'Bereikt' }).count(), 0);
  await phone.page.goto('/plan');
  await phone.reach('synced');
  const again = phone.page.locator('[data-kind=step]', { hasText: 'in het buurthuis' });
  await again.getByText('Dit wordt een doel voor later').waitFor();
  // What they said yes to stays in the plan until they say yes to this.
  const agreed = phone.page.locator('[data-kind=goal]', { hasText: 'Mensen leren kennen' });
  await agreed.getByText('Doel voor nu').waitFor();
  assert.equal(await agreed.getByText('in het buurthuis').count(), 0);
  await again.getByText('Nu is afgesproken: Mensen leren kennen', { exact: true }).waitFor();
  await changed.getByText('Nu afgesproken: Mensen leren kennen', { exact: true }).waitFor();
  await phone.goOffline();
  await again.getByRole('button', { name: 'Ja, graag' }).click();
  await phone.reach('waiting');
  await phone.goOffline(false);
  await phone.reach('synced');
  await phone.page.locator('[data-kind=goal]', { hasText: 'in het buurthuis' }).getByText('Doel voor later').waitFor();
  assert.equal(await agreed.count(), 1, 'in the place of what stood there');
  await changed.getByText('Voorgesteld').waitFor({ state: 'detached' });

  await changed.getByRole('button', { name: 'Bereikt' }).click();
  await changed.getByRole('button', { name: 'Ja, dit doel is bereikt. Vertel het.' }).click();
  await changed.waitFor({ state: 'detached' });
  await phone.page.locator('[data-kind=goal]', { hasText: 'in het buurthuis' }).waitFor({ state: 'detached' });
  await phone.follow('/berichten');
  const told = phone.page.locator('.ma-msg:not(.ma-msg--mine)');
  await told.last().getByText('Je hebt dit doel bereikt: Mensen leren kennen in het buurthuis').waitFor();

  await page.getByRole('button', { name: 'Laat zien wie wat deed' }).click();
  const history = page.locator('#history');
  for (const words of [
    'Stelde een doel voor: Mensen leren kennen.',
    'De tekst was: Mensen leren kennen. Nu: Mensen leren kennen in het buurthuis.',
    'Het was: Doel voor nu. Nu: Doel voor later.',
    'Zette op bereikt: Mensen leren kennen in het buurthuis.',
  ]) {
    await history.getByText(words).first().waitFor();
  }
  await history.getByText('Marit').first().waitFor();
  assert.deepEqual(await violations(page), []);
});

test('of two who change the same goal the later one is told, and keeps what was typed', async (t) => {
  const server = await Server.start(t);
  const [marit, joris] = [await deskOf(t, server, 'MARIT'), await deskOf(t, server, 'JORIS')];
  const own = (desk) => desk.page.locator('#goals [data-kind=goal][data-id=g1]');
  for (const desk of [marit, joris]) await own(desk).getByRole('button', { name: 'Wijzig' }).click();
  const words = (desk) => own(desk).getByLabel('Wat wil deze persoon?');
  await words(joris).fill('Werken in een keuken in de buurt');
  await own(joris).getByRole('button', { name: 'Bewaar en vertel het' }).click();
  await own(joris).getByText('Werken in een keuken in de buurt').waitFor();
  await own(marit).getByText('Werken in een keuken in de buurt').waitFor();
  await words(marit).fill('Werken als chef');
  await own(marit).getByRole('button', { name: 'Bewaar en vertel het' }).click();
  await marit.page.getByText('Iemand anders heeft dit net veranderd').waitFor();
  assert.equal(await words(marit).inputValue(), 'Werken als chef');
});

test('what is open stands first, what is closed is folded away, and a form that is open stays where it is', async (t) => {
  const server = await Server.start(t);
  const [marit, joris] = [await deskOf(t, server, 'MARIT'), await deskOf(t, server, 'JORIS')];
  const { page } = marit;
  const fold = page.locator('#plan details');
  await fold.locator('summary').waitFor();
  assert.equal(await step(page, 'broad_intake').isVisible(), false);
  const order = await page.locator('#plan [data-kind=step]').evaluateAll((all) => all.map((it) => it.dataset.id));
  assert.ok(order.indexOf('b1_course') < order.indexOf('knm_exam'), 'what runs stands before the milestones');
  assert.ok(order.indexOf('knm_exam') < order.indexOf('broad_intake'), 'what is closed stands last');
  await fold.locator('summary').focus();
  await page.keyboard.press('Enter');
  await step(page, 'broad_intake').getByText('Klaar').waitFor();
  assert.deepEqual(await violations(page), []);

  await step(page, 'b1_course').getByRole('button', { name: 'Wijzig' }).click();
  await step(page, 'b1_course').getByLabel('Wat gebeurt er?').fill('Cursus B1 in de avond');
  await step(joris.page, 'b1_course').getByRole('button', { name: 'Zet op klaar' }).click();
  await step(joris.page, 'b1_course').getByRole('button', { name: 'Ja, deze stap is klaar' }).click();
  await joris.page.locator('#plan details [data-id=b1_course]').waitFor({ state: 'attached' });
  await step(page, 'b1_course').getByText('Klaar', { exact: true }).waitFor();
  assert.equal(await step(page, 'b1_course').getByLabel('Wat gebeurt er?').inputValue(), 'Cursus B1 in de avond');
  assert.equal(await fold.locator('[data-id=b1_course]').count(), 0);
  await step(page, 'b1_course').getByRole('button', { name: 'Toch niet' }).click();
  await fold.locator('[data-id=b1_course]').waitFor();
});

test('the history tells who saw to a step before, and what there was to know of it', async (t) => {
  const server = await Server.start(t);
  const { page } = await deskOf(t, server, 'MARIT');
  const meeting = step(page, 'progress_meeting');
  await meeting.getByRole('button', { name: 'Wijzig' }).click();
  await meeting.getByLabel('Wie doet het?').selectOption({ label: 'Joris' });
  await meeting.getByLabel('Wat is er te weten?').fill('Neem je rooster mee');
  await meeting.getByRole('button', { name: 'Bewaar en vertel het' }).click();
  await meeting.locator('p', { hasText: 'Neem je rooster mee' }).waitFor();
  await page.getByRole('button', { name: 'Laat zien wie wat deed' }).click();
  await page.locator('#history').getByText('Wie het doet was: Marit. Nu: Joris.').waitFor();
  await page.locator('#history').getByText('Wat je ervan moet weten was: niets. Nu: Neem je rooster mee.').waitFor();
});
