// A plain proxy in front of several servers: each request goes to the next one, whoever asks. A server that refuses the
// connection is passed over; a request that one may have had goes to no other.

import { once } from 'node:events';
import { createServer, request } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream';

/** What a connection is about, and no answer. */
const OF_THE_CONNECTION = ['connection', 'keep-alive', 'transfer-encoding'];

export class Proxy {
  #servers;
  #next = 0;
  #http;
  #cut = null;
  /** Servers to which nothing is sent any more. */
  #gone = new Set();
  /** How many requests each is answering, streams aside. */
  #busy = new Map();
  #end = null;
  /** Where it listens. */
  url = null;
  /** How many requests each server has answered. */
  answered = new Map();

  /** In front of these; `test` ends it. */
  static async start(test, servers) {
    const proxy = new Proxy();
    proxy.#servers = servers;
    proxy.#http = createServer((question, answer) => proxy.#take(question, answer)).listen(0, '127.0.0.1');
    test.after(() => proxy.#close());
    await once(proxy.#http, 'listening');
    proxy.url = `http://127.0.0.1:${proxy.#http.address().port}`;
    return proxy;
  }

  /** Whether that was done which `killOnceAtRest` asks for. */
  get hasKilled() {
    return this.#gone.size > 0;
  }

  /** Kills this server once so many requests were answered, at a moment at which nobody waits for it. */
  killOnceAtRest(server, answers) {
    this.#end = { server, answers };
  }

  /**
   * Has `end` done with the server that gets the next request to this path, and lets nobody have the answer: once it was
   * asked (nobody knows whether it did it), or once it has answered (it did). Gives that server when it is done.
   */
  cut(path, when, end) {
    return new Promise((done) => (this.#cut = { path, when, end, done }));
  }

  async #take(question, answer) {
    const body = await buffer(question).catch(() => null);
    if (body === null) return;
    const first = this.#next;
    this.#next = (first + 1) % this.#servers.length;
    const inTurn = [...this.#servers.slice(first), ...this.#servers.slice(0, first)];
    for (const server of inTurn.filter((it) => !this.#gone.has(it))) {
      try {
        this.#count(server, 1);
        return await this.#forward(server, question, body, answer);
      } catch (error) {
        this.#count(server, -1);
        if (error.code !== 'ECONNREFUSED') break;
      }
    }
    if (!answer.destroyed) answer.writeHead(502).end();
  }

  /** Done once the answer goes on its way. */
  async #forward(server, question, body, answer) {
    const { method, url: path, headers } = question;
    const there = request({ host: '127.0.0.1', port: server.port, method, path, headers, agent: false });
    answer.once('close', () => there.destroy());
    const said = once(there, 'response');
    // It is waited for below; that it fails before is no fault of its own.
    said.catch(() => {});
    await new Promise((sent, failed) => {
      there.once('error', failed);
      there.end(body, sent);
    });
    if (await this.#isCut(path, 'asked', server)) return answer.destroy();
    const [told] = await said;
    if (await this.#isCut(path, 'answered', server)) return answer.destroy();
    this.answered.set(server, (this.answered.get(server) ?? 0) + 1);
    const kept = Object.entries(told.headers).filter(([name]) => !OF_THE_CONNECTION.includes(name));
    answer.writeHead(told.statusCode, Object.fromEntries(kept));
    answer.flushHeaders();
    // Whoever listens learns at once that their server is gone.
    const isStream = kept.some(([name, value]) => name === 'content-type' && value.startsWith('text/event-stream'));
    if (isStream) this.#count(server, -1);
    pipeline(told, answer, () => isStream || this.#count(server, -1));
  }

  #count(server, one) {
    this.#busy.set(server, (this.#busy.get(server) ?? 0) + one);
    const all = [...this.answered.values()].reduce((sum, it) => sum + it, 0);
    if (this.#end?.server !== server || this.#busy.get(server) > 0 || all < this.#end.answers) return;
    this.#end = null;
    this.#gone.add(server);
    server.kill();
  }

  async #isCut(path, when, server) {
    const cut = this.#cut;
    if (cut?.path !== path || cut.when !== when) return false;
    this.#cut = null;
    await cut.end(server);
    cut.done(server);
    return true;
  }

  #close() {
    this.#http.closeAllConnections();
    this.#http.close();
  }
}
