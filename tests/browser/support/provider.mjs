// A real OpenID Connect provider on a free port, with one client: what a municipality has. Its page asks for
// nothing but a mail address, and everyone who types one is who they say.

import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import OidcProvider from 'oidc-provider';
import { freePort } from './server.mjs';

const CLIENT = 'mijn-aanpak';
const SECRET = 'a secret that only the tests know, and long enough';
const PAGE = `<!doctype html><html lang="nl"><title>Voorbeeldstad</title><link rel="icon" href="data:,">
<form method="post"><label>E-mailadres <input name="login"></label><button type="submit">Verder</button></form>`;

/** The provider. */
export class Provider {
  #server;
  #address;
  issuer;

  /** Starts one for the server at `address`; `test` ends it. */
  static async start(test, address) {
    const provider = new Provider();
    provider.#address = address;
    const port = await freePort();
    // Another site than the server's, as it is in a municipality.
    provider.issuer = `http://localhost:${port}`;
    const oidc = new OidcProvider(provider.issuer, configuration(address));
    const answer = oidc.callback();
    provider.#server = createServer((request, response) =>
      request.url.startsWith('/interaction/') ? ask(oidc, request, response) : answer(request, response),
    ).listen(port, '127.0.0.1');
    await once(provider.#server, 'listening');
    test.after(() => provider.stop());
    return provider;
  }

  /** Writes the municipality's file that names it; gives its path. */
  async municipality(folder, rest = '') {
    const [secret, file] = [join(folder, 'secret'), join(folder, 'municipality.toml')];
    await writeFile(secret, `${SECRET}\n`);
    const lines = [
      '[sign_in]',
      'name = "Voorbeeldstad"',
      `issuer = "${this.issuer}"`,
      `client_id = "${CLIENT}"`,
      `secret_file = "${secret}"`,
      'claim = "email"',
      `address = "${this.#address}"`,
      rest,
    ];
    await writeFile(file, `${lines.join('\n')}\n`);
    return file;
  }

  /** Is down from now on. */
  async stop() {
    if (!this.#server.listening) return;
    this.#server.close();
    this.#server.closeAllConnections();
    await once(this.#server, 'close');
  }
}

const configuration = (address) => ({
  clients: [{ client_id: CLIENT, client_secret: SECRET, redirect_uris: [`${address}/desk/inloggen`] }],
  claims: { email: ['email', 'email_verified'] },
  cookies: { keys: ['a key of the tests'] },
  features: { devInteractions: { enabled: false } },
  findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id, email: id, email_verified: true }) }),
  interactions: { url: (_, interaction) => `/interaction/${interaction.uid}` },
  // Nobody is asked whether the municipality's own app may know who they are.
  async loadExistingGrant({ oidc }) {
    const { clientId } = oidc.client;
    const grant = new oidc.provider.Grant({ clientId, accountId: oidc.session.accountId });
    grant.addOIDCScope('openid email');
    await grant.save();
    return grant;
  },
  pkce: { required: () => true },
  ttl: { AccessToken: 600, AuthorizationCode: 60, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
});

async function ask(oidc, request, response) {
  if (request.method !== 'POST') {
    response.setHeader('content-type', 'text/html; charset=utf-8').end(PAGE);
    return;
  }
  let body = '';
  for await (const piece of request) body += piece;
  const accountId = new URLSearchParams(body).get('login');
  await oidc.interactionFinished(request, response, { login: { accountId } });
}
