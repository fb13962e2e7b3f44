// Two servers on one PostgreSQL behind the plain proxy, in the place of one (MA_TWO=1): the journeys do what they always
// do, each request goes to the next server, and in the middle of it all one of the two is killed.

import { databasesFor } from './postgres.mjs';
import { Proxy } from './proxy.mjs';
import { Server } from './server.mjs';

/** So many answers are the middle: pages and files of the app are among them. */
const MIDDLE = 14;

export class Pair {
  isPair = true;
  #servers;
  #proxy;

  static async start(test, wishes) {
    let drop = null;
    const newDatabase = databasesFor((hook) => (drop = hook));
    const database = await newDatabase();
    const pair = new Pair();
    pair.#servers = await Promise.all([1, 2].map(() => Server.alone(test, { ...wishes, database })));
    // Servers are put away first: they would say that their database is gone.
    test.after(drop);
    pair.#proxy = await Proxy.start(test, pair.#servers);
    pair.#proxy.killOnceAtRest(pair.#servers[0], MIDDLE);
    test.after(() => test.diagnostic(pair.#told()));
    return pair;
  }

  /** Where the proxy listens. */
  get url() {
    return this.#proxy.url;
  }

  /** For commands beside them. */
  get program() {
    return this.#servers[0].program;
  }

  get data() {
    return this.#servers[0].data;
  }

  get database() {
    return this.#servers[0].database;
  }

  get now() {
    return this.#servers[0].now;
  }

  get began() {
    return this.#servers[0].began;
  }

  /** How many requests each answered: the first one was killed unless the journey was a short one. */
  #told() {
    const [first, other] = this.#servers.map((it) => this.#proxy.answered.get(it) ?? 0);
    const became = this.#proxy.hasKilled ? 'and was killed' : 'and lives';
    return `two servers: the first answered ${first} ${became}, the other ${other}`;
  }

  /** What both logged. */
  get log() {
    return this.#servers.map((it) => it.log).join('\n');
  }
}
