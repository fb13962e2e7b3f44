// A phone: a browser context of its own, 360 by 740, that fails its test on any error in the page,
// any breach of the Content-Security-Policy and any request to another host.

import assert from 'node:assert/strict';
import { chromium } from 'playwright-core';
import { NOW } from './server.mjs';
import { until } from './until.mjs';

/** The phone of the journeys. */
export const SIZE = { width: 360, height: 740 };

export const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];

/** How long a condition may take to come true: the machine may be slow, and a wait is no delay. */
const PATIENCE = 20_000;

/** So many requests and answers are told when a test fails, and so much of each page. */
const LAST = 60;
const TOLD = 4_000;

/** The browser with its windows and menus: the one without shows no notifications. */
export const WHOLE = process.env.MA_WHOLE_BROWSER ?? '/usr/bin/chromium';

/** One browser for a file of tests; `after` is node's own hook. */
export function browserFor(after, executablePath = process.env.CHROMIUM ?? WHOLE) {
  let starting = null;
  after(async () => (await starting)?.close());
  return () => {
    starting ??= chromium.launch({
      executablePath,
      args: ARGUMENTS,
    });
    return starting;
  };
}

/** What the browser itself says when there is no connection: no fault of the page. */
const NO_CONNECTION = /net::ERR_(INTERNET_DISCONNECTED|SOCKET_NOT_CONNECTED|CONNECTION_REFUSED|CONNECTION_RESET|EMPTY_RESPONSE|FAILED)/;

/** What it says when a page is left while a part of the app is still on its way: no fault either. */
const LEFT = /WebAssembly compilation aborted: Network error: Response body loading was aborted/;

/**
 * Sets the clock of a page right or wrong. It runs on, so that what is done later is later; and unlike
 * Playwright's own clock it leaves timers and measured times alone.
 */
function setClock(offset) {
  const RealDate = Date;
  const now = () => RealDate.now() + offset;
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, given, type) => Reflect.construct(target, given.length ? given : [now()], type),
    apply: () => new RealDate(now()).toString(),
    get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
  });
}

/** What a browser says of a request whose server is gone. */
export const GONE = [/status of 502/, /ERR_INCOMPLETE_CHUNKED_ENCODING/];

/** A phone with one or more tabs. */
export class Phone {
  troubles = [];
  /** Console errors that the test expects, such as a code that the server refuses. */
  expected = [];
  /** Every mutation that reached the server, in the order of arriving. */
  sent = [];
  isOffline = false;
  /** The last requests and answers, for who wants to know why a test failed. */
  #traffic = [];
  /** Where else its pages may be, for who signs in elsewhere. */
  elsewhere = [];

  /** A new phone of nobody, whose clock says `at` now; `test` puts it away and looks at its troubles. */
  static async unpack(test, browser, server, { before, at, ...options } = {}) {
    const phone = new Phone();
    phone.server = server;
    phone.context = await browser.newContext({
      viewport: SIZE,
      deviceScaleFactor: 1,
      isMobile: true,
      hasTouch: true,
      locale: 'nl-NL',
      timezoneId: 'Europe/Amsterdam',
      baseURL: server.url,
      reducedMotion: 'reduce',
      acceptDownloads: true,
      ...options,
    });
    phone.context.setDefaultTimeout(PATIENCE);
    // Right, where nothing else is wanted: as far as that of the server is by now.
    const began = !at && server.now === NOW ? server.began : Date.now();
    await phone.context.addInitScript(setClock, Date.parse(at ?? NOW) - began);
    await phone.context.addInitScript(() => {
      addEventListener('securitypolicyviolation', (event) => {
        console.error(`CSP ${event.violatedDirective}: ${event.blockedURI} ${event.sample}`);
      });
    });
    if (server.isPair) phone.expected.push(...GONE);
    await before?.(phone.context);
    test.after(() => phone.#putAway(test));
    phone.page = await phone.tab();
    return phone;
  }

  /** Waits until what was done is stored: nobody may leave before. */
  async keepDone(page = this.page) {
    await page.locator('[role=status][data-sync]:not([data-sync=syncing])').waitFor({ state: 'attached' });
  }

  /** Sets the clock of its pages further by so many milliseconds, and opens the app again. */
  async wake(later) {
    await this.keepDone();
    await this.context.addInitScript(setClock, later);
    await this.page.goto('/');
  }

  /** Another tab. */
  async tab() {
    const page = await this.context.newPage();
    page.on('console', (message) => {
      if (message.type() === 'error') this.#note(`console: ${message.text()} ${message.location().url}`);
    });
    page.on('pageerror', (error) => this.#note(`page: ${error.stack ?? error}`));
    page.on('crash', () => this.troubles.push('the page crashed'));
    page.on('dialog', (dialog) => {
      // Asked on leaving when something is not stored yet: a state that the page must have shown.
      this.troubles.push(`dialog: ${dialog.type()} ${dialog.message()}`);
      dialog.accept();
    });
    // Who looks at the page finds nothing of a place that is out of sight.
    const inSight = page.locator(':not([data-away] *)');
    for (const name of ['locator', 'getByRole', 'getByText', 'getByLabel', 'getByAltText']) {
      const find = page[name].bind(page);
      page[name] = (...what) => find(...what).and(inSight);
    }
    const goto = page.goto.bind(page);
    // A person who leaves while something is being stored is asked first: the page says when it is.
    page.goto = async (...where) => {
      await page.locator('[role=status][data-sync=syncing]').waitFor({ state: 'detached' });
      return goto(...where);
    };
    page.on('request', (request) => this.#look(request));
    page.on('response', (response) => this.#count(response));
    page.on('request', (request) => this.#remember(request.method(), request));
    page.on('response', (response) => this.#remember(response.status(), response.request()));
    page.on('requestfinished', (request) => this.#remember('end', request));
    page.on('requestfailed', (request) => this.#remember(request.failure()?.errorText, request));
    return page;
  }

  #note(text) {
    if (NO_CONNECTION.test(text) || LEFT.test(text) || this.expected.some((expected) => expected.test(text))) return;
    this.troubles.push(text);
  }

  #look(request) {
    const url = new URL(request.url());
    const known = [this.server.url, ...this.elsewhere];
    if (['http:', 'https:'].includes(url.protocol) && !known.includes(url.origin)) {
      this.troubles.push(`a request to another host: ${url}`);
    }
  }

  // A request that never arrived was not sent.
  #count(response) {
    const request = response.request();
    if (new URL(request.url()).pathname !== '/api/v1/sync' || !response.ok()) return;
    this.sent.push(...(JSON.parse(request.postData() ?? '{}').mutations ?? []));
  }

  /** Takes the phone off the network, or puts it back. */
  async goOffline(isOffline = true) {
    this.isOffline = isOffline;
    await this.context.setOffline(isOffline);
  }

  /** The first screen, then the link with the code, as a person does it. */
  async pair({ language, code }) {
    await this.page.goto(`/koppelen#${code}`);
    await this.choose(language);
    await this.page.locator('[data-kind=entry]').first().waitFor();
    await this.reach('synced');
  }

  /** The code typed in the pairing screen. */
  async pairByTyping({ code }) {
    await this.page.locator('#code').fill(code);
    await this.page.locator('form').getByRole('textbox').press('Enter');
    await this.page.locator('[data-kind=entry]').first().waitFor();
    await this.reach('synced');
  }

  /** Chooses a language on the first screen. */
  async choose(language) {
    await this.page.locator(`.ma-language[lang="${language}"] .ma-language__choose`).click();
  }

  /** Waits until the service worker has the shell and serves this page. */
  async keepApp() {
    await this.page.evaluate(async () => {
      const { active } = await navigator.serviceWorker.ready;
      if (!navigator.serviceWorker.controller) {
        await new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done, { once: true }));
      }
      // It has the page before it has begun its work: what comes meanwhile may be lost.
      while (active.state !== 'activated') {
        await new Promise((done) => active.addEventListener('statechange', done, { once: true }));
      }
    });
    // What every screen says is kept too, and not only fetched.
    await until(this.page, async () => {
      const build = JSON.parse(document.getElementById('build').textContent);
      const words = new Map(build.words).get(document.documentElement.lang);
      const kept = await Promise.all(words.map((path) => caches.match(path)));
      return kept.every(Boolean);
    });
  }

  /** The state of syncing. */
  status(page = this.page) {
    return page.locator('[role=status][data-sync]');
  }

  /** Waits for a state of syncing. */
  async reach(state, page = this.page) {
    try {
      await page.locator(`[role=status][data-sync=${state}]`).waitFor({ state: 'attached' });
    } catch (error) {
      const status = await this.status(page).evaluate((it) => it.outerHTML);
      throw new Error(`${state} was not reached: ${status}, sent ${JSON.stringify(this.sent)}`, { cause: error });
    }
  }

  /** What shows one record. */
  record(kind, id, page = this.page) {
    return page.locator(`[data-kind="${kind}"][data-id="${id}"]`);
  }

  /** Follows a link of the bar or of the page without loading the page anew. */
  async follow(href, page = this.page) {
    await page.locator(`a[href="${href}"]`).first().click();
  }

  /** Opens the question about signing out. */
  async askToSignOut(page = this.page) {
    await page.goto('/instellingen');
    await page.locator('button', { has: page.locator('use[href$="#i-out"]') }).click();
    await page.getByRole('alertdialog').waitFor();
  }

  /** Signs out and says yes. */
  async signOut(page = this.page) {
    await this.askToSignOut(page);
    await page.getByRole('alertdialog').locator('button').last().click();
    await page.locator('#code').waitFor();
  }

  /** What the database of the app holds, by store; empty when there is none. */
  async stored(page = this.page) {
    return page.evaluate(async () => {
      const all = {};
      for (const { name } of await indexedDB.databases()) {
        const database = await new Promise((done, failed) => {
          const opening = indexedDB.open(name);
          opening.onsuccess = () => done(opening.result);
          opening.onerror = () => failed(opening.error);
        });
        for (const store of database.objectStoreNames) {
          const asked = database.transaction(store).objectStore(store).getAll();
          all[store] = await new Promise((done) => (asked.onsuccess = () => done(asked.result)));
        }
        database.close();
      }
      return all;
    });
  }

  /** Fails when something went wrong on the phone so far. */
  assertCalm() {
    assert.deepEqual(this.troubles, []);
  }

  #remember(what, request) {
    const { pathname } = new URL(request.url());
    if (!pathname.startsWith('/api/')) return;
    this.#traffic.push(`${new Date().toISOString().slice(14, 23)} ${what} ${pathname}`);
    if (this.#traffic.length > LAST) this.#traffic.shift();
  }

  /** What was seen last, and what went over the line. */
  async #tell() {
    for (const page of this.context.pages()) {
      const text = await page.locator('body').innerText({ timeout: 2_000 }).catch(String);
      console.log(`${page.url()} showed ${JSON.stringify(text.slice(0, TOLD))}`);
    }
    console.log(`${this.#traffic.join('\n')}\ntroubles: ${JSON.stringify(this.troubles)}`);
  }

  async #putAway(test) {
    if (test.passed === false) await this.#tell();
    await this.context.close();
    this.assertCalm();
  }
}
