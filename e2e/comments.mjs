// A house that judges the comments of a site: the mill's charter in force, an administrator signed in, a key for a site.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { person, program, start } from "./house.mjs";

const mill = (file) => new URL(`./mill/${file}`, import.meta.url).pathname;

/** A comment that a shared model knows for spam by its words. */
export const SPAM =
  "FREE iPhone!!! You've won, win a FREE iPhone now, best casino bonus, click http://win-free-iphone.example and http://casino.example to claim your prize!!!";

/** The house on its first day: its administrator at a browser, its charter with a rule for comments adopted, a key for each site. */
export async function openHouse(browser, sites) {
  const config = "private_webhooks = true\n";
  const house = await start("serve", [], { config });
  const ada = await person(browser, house);
  const { page } = ada;
  await page.goto("/first-start");
  await page.fill("[name=organisation]", "Mill & Co");
  await page.fill("[name=name]", "Ada Ward");
  await page.fill("[name=email]", "ada@mill.example");
  await page.fill("[name=password]", "correct horse battery");
  await page.fill("[name=key]", house.said().match(/key that is asked is (\S+)/)[1]);
  await page.click("main button[type=submit]");
  await page.goto("/accounts/registry");
  await page.setInputFiles("input[name=files]", [mill("registry/people.toml"), mill("registry/accounts.toml")]);
  await page.click("form[action='/accounts/registry'] button[type=submit]");
  await page.goto("/charter/edit");
  await page.fill("#text", readFileSync(mill("charter.md"), "utf8") + readFileSync(mill("comments.md"), "utf8"));
  await page.click("button[value=propose]");
  await page.goto("/charter/life");
  await page.click("form[action='/charter/adopt'] button.main");
  await page.waitForLoadState();
  await house.stop();
  const keys = sites.map((site) => siteKey(house, site));
  return { house: await start("serve", [], { data: house.data, port: house.port }), ada, keys };
}

/** A key for a site, as whoever keeps the folder makes it: it is shown once. */
function siteKey(house, site) {
  const done = spawnSync(program, ["site", "add", "--data", house.data, "--account", "@mill", "--lang", "en", site], { encoding: "utf8" });
  const key = done.stdout.match(/\b[0-9a-f]{12}\b/);
  if (!key) throw new Error(`charte site add: ${done.stdout}${done.stderr}`);
  return key[0];
}

/** What the house has counted for the key's site this month, by the protocol's own account. */
export async function counted(house, key) {
  const answer = await fetch(`${house.address}/1.2/key-sites?api_key=${key}`);
  const text = await answer.text();
  const month = Object.entries(JSON.parse(text)).find(([name]) => /^\d{4}-\d\d$/.test(name));
  const site = month?.[1][0] ?? {};
  const number = (name) => Number(site[name] ?? 0);
  return { calls: number("api_calls"), spam: number("spam"), ham: number("ham"), missed: number("missed_spam"), wrong: number("false_positives") };
}

/** A key of the API for reading comments and deciding on them, as the administrator makes it. */
export async function moderatorKey(ada) {
  const { page } = ada;
  await page.goto("/settings/tokens");
  await page.fill("#new [name=name]", "moderation");
  for (const scope of ["read", "moderate"]) await page.check(`#new [name=scope][value=${scope}]`);
  await page.fill("#new [name=until]", new Date(Date.now() + 86_400_000).toISOString().slice(0, 10));
  await page.click("#new button[type=submit]");
  return (await page.locator(".proof code").first().innerText()).trim();
}

/** Somebody of the house decides on the comment that has these words. */
export async function decide(house, key, words, act) {
  const headers = { authorization: `Bearer ${key}`, "content-type": "application/json" };
  const found = await fetch(`${house.address}/v1/comments?find=${encodeURIComponent(words)}`, { headers });
  const text = await found.text();
  const id = text.match(/"(comment-[0-9a-z]+)"/)?.[1];
  if (!id) throw new Error(`no comment with “${words}”: ${text}`);
  const done = await fetch(`${house.address}/v1/comments/${id}`, { method: "POST", headers, body: JSON.stringify(act) });
  if (!done.ok) throw new Error(`${JSON.stringify(act)}: ${done.status} ${await done.text()}`);
}
