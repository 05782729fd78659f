// In with the company's account: a real provider, the real program, a real browser.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { after, before, test } from "node:test";
import { company } from "./company.mjs";
import { axe, launch, person, start, until } from "./house.mjs";

const PASSWORD = "correct horse battery";
const mill = (file) => new URL(`./mill/${file}`, import.meta.url).pathname;
const people = {
  ann: { email: "ann@mill.example", email_verified: true, name: "Ann Lee", groups: ["mill-office"] },
  lena: { email: "lena@mill.example", email_verified: true, name: "Lena Frost", groups: ["other"] },
  gone: { email: "ben@mill.example", email_verified: true, name: "Ben Shaw", groups: ["mill-office"] },
  stranger: { email: "eve@mill.example", email_verified: true, name: "Eve", groups: ["mill-office"] },
  unchecked: { email: "ann@mill.example", email_verified: false, name: "Not Ann", groups: [] },
};
let house, browser, theirs, ada;

const freePort = () =>
  new Promise((done) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });

before(async () => {
  const port = await freePort();
  theirs = await company(`http://127.0.0.1:${port}`, people);
  house = await start("serve", [], {
    port,
    env: { CHARTE_PROVIDER_SECRET: "the secret of the house" },
    config: `[provider]
name = "Mill & Co"
issuer = "${theirs.issuer}"
client = "charte"
scopes = ["email", "profile", "groups"]
private = true

[provider.teams]
"mill-office" = "press"
"mill-legal" = "legal"
`,
  });
  browser = await launch();
  ada = await person(browser, house);
  const { page } = ada;
  await page.goto("/first-start");
  await page.fill("[name=organisation]", "Mill & Co, the wool people");
  await page.fill("[name=name]", "Ada Ward");
  await page.fill("[name=email]", "ada@mill.example");
  await page.fill("[name=password]", PASSWORD);
  await page.fill("[name=key]", house.said().match(/key that is asked is (\S+)/)[1]);
  await page.click("main button[type=submit]");
  await page.waitForURL(house.address + "/");
});
after(async () => {
  await browser?.close();
  await house?.stop();
  await theirs?.stop();
  house?.remove();
});

const give = (path, form) => ada.page.request.post(path, { form, headers: { origin: house.address, "sec-fetch-site": "same-origin" }, maxRedirects: 0 });

/** From the button to the provider's own forms and back. */
async function enter(login, from = "/sign-in") {
  const who = await person(browser, house);
  const { page } = who;
  await page.goto(from);
  await page.getByRole("link", { name: "Sign in with Mill & Co" }).click();
  await page.waitForURL(`${theirs.issuer}/**`);
  await page.fill("[name=login]", login);
  await page.fill("[name=password]", "any");
  await page.click("button[type=submit]");
  await page.getByRole("button", { name: "Continue" }).click();
  await page.waitForURL(`${house.address}/**`);
  return who;
}

test("the organisation named at the first start is shown, and proposed by the interview", async () => {
  await ada.page.goto("/");
  assert.match(await ada.page.innerText("body"), /Mill & Co, the wool people/);
  await ada.page.goto("/charter/interview?in=en");
  assert.equal(await ada.page.inputValue("#q-organisation"), "Mill & Co, the wool people");
});

test("people and teams before anybody comes in", async () => {
  await ada.page.goto("/accounts/registry");
  await ada.page.setInputFiles("input[name=files]", [mill("registry/people.toml"), mill("registry/accounts.toml")]);
  await ada.page.click("form[action='/accounts/registry'] button[type=submit]");
  await ada.page.goto("/charter/edit");
  await ada.page.fill("#text", readFileSync(mill("charter.md"), "utf8"));
  await ada.page.click("button[value=propose]");
  await ada.page.goto("/charter/life");
  await ada.page.click("form[action='/charter/adopt'] button.main");
  for (const [id, name, mail, teams] of [
    ["ann-lee", "Ann Lee", "ann@mill.example", "office"],
    ["ben-shaw", "Ben Shaw", "ben@mill.example", "office"],
    ["lena-frost", "Lena Frost", "lena@mill.example", "legal, night"],
  ]) {
    const answer = await give(`/people/${id}`, { act: "save", name, email: mail, lang: "en", status: "employee", teams });
    assert.equal(answer.status(), 303, await answer.text());
  }
});

test("signs in, and a group becomes a team", async () => {
  const ann = await enter("ann", "/sign-in?next=/posts");
  assert.equal(new URL(ann.page.url()).pathname, "/posts", "where one wanted to go");
  await ada.page.goto("/people/ann-lee");
  assert.equal(await ada.page.inputValue("#settings-form [name=teams]"), "office, press");
  const lena = await enter("lena");
  await ada.page.goto("/people/lena-frost");
  assert.equal(await ada.page.inputValue("#settings-form [name=teams]"), "night", "a team of the mapping without its group goes; the others stay");
  await lena.close();
  await ada.page.goto("/journal");
  await ada.page.getByText("took over teams from the company's directory").first().waitFor();

  // Out here, and the way out there.
  await ann.page.goto("/");
  await ann.page.evaluate(() => document.querySelector("form[action='/sign-out']").submit());
  await ann.page.waitForURL("**/sign-in?out=on");
  await ann.page.getByText("You are signed out of Charte.").waitFor();
  assert.deepEqual(await axe(ann.page), []);
  await ann.page.getByRole("link", { name: "Sign out of Mill & Co too" }).click();
  await ann.page.waitForURL(`${theirs.issuer}/session/end**`);
  await ann.page.getByRole("button", { name: "Yes, sign me out" }).click();
  await ann.page.waitForURL(`${house.address}/sign-in**`);
  await ann.close();
});

test("who is not known, not verified, or gone stays outside", async () => {
  const eve = await enter("stranger");
  await eve.page.getByText("Nobody here has your address").waitFor();
  assert.deepEqual(await axe(eve.page), []);
  await eve.page.goto("/posts");
  assert.match(eve.page.url(), /sign-in/);
  await eve.close();
  const unchecked = await enter("unchecked");
  await unchecked.page.getByText("no address of mail that it has checked").waitFor();
  await unchecked.close();
  const answer = await give("/people/ben-shaw", { act: "save", name: "Ben Shaw", email: "ben@mill.example", lang: "en", status: "left", teams: "office" });
  assert.equal(answer.status(), 303);
  const ben = await enter("gone");
  await ben.page.getByText("Your time here is over").waitFor();
  await ben.close();
});

test("an answer that nobody asked for, or of another browser, opens nothing", async () => {
  const bare = await person(browser, house);
  const answer = await bare.page.goto("/sign-in/provider/back?state=00&code=00");
  assert.equal(answer.status(), 403);
  await bare.page.getByText("did not begin in this browser").waitFor();
  // One's own flow, with the state of somebody else.
  await bare.page.goto("/sign-in");
  await bare.page.getByRole("link", { name: "Sign in with Mill & Co" }).click();
  await bare.page.waitForURL(`${theirs.issuer}/**`);
  await bare.page.goto(`${house.address}/sign-in/provider/back?state=${"0".repeat(64)}&code=any`);
  await bare.page.getByText("did not begin in this browser").waitFor();
  // And what the provider itself refuses.
  await bare.page.goto(`${house.address}/sign-in/provider/back?error=access_denied`);
  await bare.page.getByText("did not let you through").waitFor();
  await bare.close();
});

test("the provider away: it is said, and the password still serves", async () => {
  await theirs.stop();
  for (const [lang, words] of [["en", "does not answer"], ["fr", "ne répond pas"]]) {
    const who = await person(browser, house, { lang, width: 390 });
    const answer = await who.page.goto("/sign-in/provider");
    assert.equal(answer.status(), 503);
    await who.page.getByText(words).waitFor();
    assert.deepEqual(await axe(who.page), []);
    await who.close();
  }
  const again = await person(browser, house, { email: "ada@mill.example", password: PASSWORD });
  await until("the house is open", async () => new URL(again.page.url()).pathname === "/");
  await again.close();
  assert.doesNotMatch(house.log(), /the secret of the house/, "no secret in the log");
});
