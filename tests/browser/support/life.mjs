// Months of somebody's life: a phone, the server's clock moved on, and a picture of every screen that is needed.

import assert from 'node:assert/strict';
import { SIZES, layOutAll, picture } from './looks.mjs';
import { staffOf } from './desk.mjs';
import { Phone } from './phone.mjs';
import { EXAMPLE, NOW, Server } from './server.mjs';

/** Where things stand in the lists of the form of a bill. */
export const FROM = { rent: 0, insurer: 3 };
export const KIND = { rent: 0, deductible: 3 };
export const PAYER = { self: 1, municipality: 2 };

/** A phone, and what its person does with it. */
export class Life {
  #album;

  /** Somebody of the demo, in the week in which the demo is. */
  static async ofDemo(t, browser, { language, code }, album) {
    const life = await Life.#begin(t, browser, { language, album, at: NOW });
    await life.phone.pair({ language, code });
    await life.phone.keepApp();
    return life;
  }

  /** Somebody of whom nothing is known but these dates, invited at this moment by their klantmanager. */
  static async ofNewcomer(t, browser, { language, name, dates, klantmanager }, at, album) {
    const life = await Life.#begin(t, browser, { language, album, at });
    const ask = await staffOf(life.server, klantmanager);
    const invited = await ask('people', { person: { name, language, dates }, origin: life.server.url });
    life.person = invited.person;
    await life.page.goto(`/koppelen#${invited.code}`);
    await life.phone.choose(language);
    await life.page.locator('main .ma-day').first().waitFor();
    await life.phone.reach('synced');
    await life.phone.keepApp();
    return life;
  }

  static async #begin(t, browser, { language, album, at }) {
    const life = new Life();
    life.language = language;
    life.#album = album;
    life.server = await Server.start(t, { municipality: EXAMPLE, now: at });
    life.phone = await Phone.unpack(t, browser, life.server, { at });
    life.now = Date.parse(at);
    return life;
  }

  get page() {
    return this.phone.page;
  }

  /** Weeks go by; the app is opened, with or without a connection. */
  async reach(moment, { offline }) {
    const later = Date.parse(moment) - this.now;
    this.now += later;
    await this.phone.goOffline(offline);
    await this.server.goOnAt(moment);
    await this.phone.wake(later);
    await this.page.locator('main .ma-day').first().waitFor();
    if (!offline) await this.phone.reach('synced');
  }

  /** Opens a place of Regelen, link by link. */
  async open(...path) {
    await this.phone.follow('/regelen');
    for (const place of path) await this.phone.follow(place);
  }

  /** Opens the page of an item. */
  async openItem(item) {
    await this.open(`/regelen/${item}`);
    // Its row in the list has the same id.
    const card = this.page.locator(`main .ma-stack[data-kind=item_state][data-id="${item}"]`);
    await card.waitFor();
    return card;
  }

  /** Presses "this is done" on the page of an item. */
  async tick() {
    await this.page.locator('main .ma-actions .nl-button--primary').first().click();
    await this.page.locator('main .ma-badge use[href$="#i-check"]').first().waitFor({ state: 'attached' });
  }

  /** Takes the picture of this screen. */
  async look(name) {
    await layOutAll(this.page);
    await picture(this.page, this.language, `${this.#album}.${name}`, SIZES[0]);
  }

  /** Back on the network: what was done is on the server, and this is all of it. */
  async send(...expected) {
    await this.phone.goOffline(false);
    await this.phone.reach('synced');
    const names = this.phone.sent.splice(0).map(({ action }) => Object.keys(action)[0]);
    assert.deepEqual(names, expected);
  }

  /** Adds a bill by hand. */
  async addBill({ from, kind, due, payer, stage = 0, repeats = 0 }) {
    await this.open('/regelen/rekeningen', '/regelen/rekeningen/nieuw');
    await this.page.locator('#from').selectOption({ index: from });
    await this.page.locator('#kind').selectOption({ index: kind });
    await this.page.locator('#stage').selectOption({ index: stage });
    await this.page.locator('#repeats').selectOption({ index: repeats });
    await this.saveBill({ due, payer });
  }

  /** Fills in the rest of a bill, and saves it. */
  async saveBill({ due, payer }) {
    await this.page.locator('#due').fill(due);
    await this.page.locator('#payer').selectOption({ index: payer });
    await this.page.locator('form .nl-button--primary').click();
    await this.page.waitForURL('**/regelen/rekeningen');
  }

  /** The bills on this page with these words. */
  bills(text) {
    return this.page.locator('main [data-kind=bill]').filter({ hasText: text });
  }

  /** What the klantmanager reads of this person. */
  async file(klantmanager) {
    const ask = await staffOf(this.server, klantmanager);
    const { records } = await ask(`people/${this.person}`);
    return (kind) => records.map((record) => record[kind]).filter(Boolean);
  }
}
