// The company's sign-in provider for a test: the real oidc-provider, with its own forms, on a port of its own.
import { once } from "node:events";
import { createServer } from "node:http";
import Provider from "oidc-provider";

/** Starts the provider for a house. `people` are claims by login; what stands there counts at the next sign-in. */
export async function company(house, people) {
  let handle;
  const server = createServer((request, response) => handle(request, response));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  const issuer = `http://127.0.0.1:${port}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: "charte",
        client_secret: "the secret of the house",
        redirect_uris: [`${house}/sign-in/provider/back`],
        post_logout_redirect_uris: [`${house}/sign-in`],
      },
    ],
    claims: { openid: ["sub"], email: ["email", "email_verified"], profile: ["name"], groups: ["groups"] },
    scopes: ["openid", "email", "profile", "groups"],
    pkce: { required: () => true },
    cookies: { keys: ["a key for a test"] },
    findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ sub, ...people[sub] }) }),
  });
  handle = provider.callback();
  return {
    issuer,
    port,
    stop: () =>
      new Promise((done) => {
        server.close(done);
        server.closeAllConnections();
      }),
  };
}
