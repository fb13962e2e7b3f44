// The real server, each with a data folder of its own, on a free port, at a fixed moment.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** A path of the repository. */
export const fromRoot = (path) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/** The folder of the built app. */
export const APP = process.env.MA_APP ?? fromRoot('target/web/dist');
const SERVER = process.env.MA_SERVER ?? fromRoot('target/release/mijn-aanpak');

/** Monday 23 November 2026, 8:00 in Amsterdam: the first moment of the demo week that matters. */
export const NOW = '2026-11-23T07:00:00Z';

/** The rules of a municipality that does not exist. */
export const EXAMPLE = fromRoot('docs/municipality.example.toml');

/** A port that nobody listens on now. */
export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** A server that can be stopped and started again on the same address with the same data. */
export class Server {
  #child = null;
  #data;
  #port = 0;
  #output = [];
  app = APP;
  theme = null;
  municipality = null;
  address = null;
  livesOn = false;
  now = NOW;
  /** When its clock said so. */
  began = Date.now();
  database = null;

  /** Starts a new one; `test` ends it. `theme` is a municipality's token file,
   *  `municipality` its own rules, `now` the clock, `port` where it listens,
   *  `address` what browsers call it, `database` one that other servers share. With MA_TWO it is two servers, which
   *  whoever only asks it does not see. */
  static async start(test, wishes = {}) {
    if (!process.env.MA_TWO || wishes.database || wishes.address || wishes.port) return Server.alone(test, wishes);
    const { Pair } = await import('./pair.mjs');
    return Pair.start(test, wishes);
  }

  /** The same, and never two. */
  static async alone(test, { theme = null, municipality = null, now = NOW, port = 0, address = null, database = null } = {}) {
    const server = new Server();
    server.theme = theme;
    server.municipality = municipality;
    server.now = now;
    server.#port = port;
    server.address = address;
    server.database = database;
    server.#data = await mkdtemp(join(tmpdir(), 'ma-server-'));
    test.after(() => server.#putAway());
    await server.start();
    return server;
  }

  /** Where it listens. */
  get url() {
    return this.address ?? `http://127.0.0.1:${this.#port}`;
  }

  /** The port of it alone, for a proxy. */
  get port() {
    return this.#port;
  }

  /** Its program, for commands beside it. */
  get program() {
    return SERVER;
  }

  /** Folder of its database. */
  get data() {
    return this.#data;
  }

  /** What it logged. */
  get log() {
    return this.#output.join('\n');
  }

  /** Goes on at a later time; the demo people live on instead of moving along. */
  async goOnAt(now) {
    await this.stop();
    this.now = now;
    this.livesOn = true;
    await this.start();
  }

  /** Starts, on the address it had before, and waits until it is ready. */
  async start() {
    const words = ['serve', '--listen', `127.0.0.1:${this.#port}`, '--data', this.#data];
    words.push('--app', this.app, '--demo', '--now', this.now);
    if (this.theme) words.push('--theme', this.theme);
    if (this.livesOn) words.push('--demo-stays');
    if (this.address) words.push('--address', this.address);
    if (this.municipality) words.push('--municipality', this.municipality);
    const env = { ...process.env, ...(this.database && { MIJN_AANPAK_DATABASE: this.database }) };
    this.began = Date.now();
    const child = spawn(SERVER, words, { stdio: ['ignore', 'pipe', 'pipe'], env });
    this.#child = child;
    createInterface({ input: child.stderr }).on('line', (line) => this.#output.push(line));
    await new Promise((ready, failed) => {
      child.once('error', failed);
      child.once('exit', (code) => failed(new Error(`the server ended (${code})\n${this.log}`)));
      createInterface({ input: child.stdout }).on('line', (line) => {
        const port = /127\.0\.0\.1:(\d+)\/koppelen/.exec(line)?.[1];
        if (port) {
          this.#port = Number(port);
          ready();
        }
      });
    });
    const health = await fetch(`http://127.0.0.1:${this.#port}/api/v1/health`);
    if (!health.ok) throw new Error(`health answers ${health.status}`);
  }

  /** Stops and waits until it is gone. */
  async stop() {
    await this.#end('SIGTERM');
  }

  /** Ends it as when the machine falls over: it gets to do nothing any more. */
  async kill() {
    await this.#end('SIGKILL');
  }

  async #end(signal) {
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((done) => child.once('exit', done));
    child.kill(signal);
    await gone;
  }

  /** Serves another folder from now on. */
  async serve(app) {
    await this.stop();
    this.app = app;
    await this.start();
  }

  async #putAway() {
    await this.stop();
    await rm(this.#data, { recursive: true, force: true });
  }
}
