// The house from its first start to the proof of its record, in a real browser, with real mail and a real webhook: one story,
// in the order in which a company would live it. The mill's charter looks at no clock, so that it plays at any hour.
import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { spawnSync } from "node:child_process";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { launch, listener, mailSink, person, program, start, until } from "./house.mjs";

const PASSWORD = "correct horse battery";
const mill = (file) => new URL(`./mill/${file}`, import.meta.url).pathname;
let house, browser, mails, hook, ada, ann;

before(async () => {
  mails = await mailSink();
  hook = await listener();
  house = await start("serve", [], {
    config: `private_webhooks = true\n[mail]\nhost = "127.0.0.1"\nport = ${mails.port}\nsecurity = "none"\nfrom = "Charte <charte@mill.example>"\n`,
  });
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await house?.stop();
  await mails?.stop();
  await hook?.stop();
  house?.remove();
});

const mailTo = (address, words) =>
  until(`a mail to ${address} about ${words}`, () => mails.mails.find((mail) => mail.to.includes(address) && mail.text.includes(words)));
const linkIn = (mail, path) => mail.text.match(new RegExp(`https?://[^\\s]+(${path}[^\\s]+)`))[1];

test("first start: the key in the terminal, the first administrator, the registry, the charter", async () => {
  ada = await person(browser, house);
  await ada.page.goto("/");
  await ada.page.waitForURL("**/first-start");
  const key = house.said().match(/key that is asked is (\S+)/)[1];
  await ada.page.fill("[name=organisation]", "Mill & Co");
  await ada.page.fill("[name=name]", "Ada Ward");
  await ada.page.fill("[name=email]", "ada@mill.example");
  await ada.page.fill("[name=password]", PASSWORD);
  await ada.page.fill("[name=key]", "wrong");
  await ada.page.click("main button[type=submit]");
  await ada.page.getByText("not the key", { exact: false }).first().waitFor();
  await ada.page.fill("[name=password]", PASSWORD);
  await ada.page.fill("[name=key]", key);
  await ada.page.click("main button[type=submit]");
  await ada.page.getByRole("heading", { name: "There is no charter yet" }).waitFor();

  await ada.page.goto("/accounts/registry");
  await ada.page.setInputFiles("input[name=files]", [mill("registry/people.toml"), mill("registry/accounts.toml")]);
  await ada.page.click("form[action='/accounts/registry'] button[type=submit]");
  await ada.page.goto("/people");
  await ada.page.getByRole("link", { name: "Lena Frost" }).first().waitFor();

  await ada.page.goto("/charter/edit");
  await ada.page.fill("#text", readFileSync(mill("charter.md"), "utf8").replace("team legal\nelse", "team legal"));
  await ada.page.click("button[value=propose]");
  await ada.page.goto("/charter/life");
  await ada.page.click("form[action='/charter/adopt'] button.main");
  await ada.page.goto("/charter");
  await ada.page.getByRole("heading", { name: "How the mill speaks", level: 1 }).waitFor();
});

test("an invitation by mail, a password, the first hour of an author", async () => {
  await ada.page.goto("/people/ann-lee");
  await ada.page.fill("#settings-form [name=email]", "ann@mill.example");
  await ada.page.click("#settings-form button[value=save]");
  await ada.page.goto("/people/ann-lee");
  await ada.page.click("button[value=invite]");
  const mail = await mailTo("ann@mill.example", "/invitation/");
  ann = await person(browser, house);
  await ann.page.goto(linkIn(mail, "/invitation/"));
  await ann.page.fill("[name=password]", "short");
  await ann.page.click("main button[type=submit]");
  await ann.page.getByText("Twelve characters").first().waitFor();
  await ann.page.fill("[name=password]", PASSWORD);
  await ann.page.click("main button[type=submit]");
  await ann.page.waitForURL(house.address + "/");
  // The link is used up.
  const again = await person(browser, house);
  const answer = await again.page.goto(linkIn(mail, "/invitation/"));
  assert.equal(answer.status(), 404);
  await again.close();
});

test("a refused post is mended while one types, and leaves for the webhook, signed, once", async () => {
  await ada.page.goto("/accounts/@mill");
  await ada.page.check("#destination input[value=webhook]");
  await ada.page.fill("#destination [name=url]", hook.url);
  await ada.page.fill("#destination [name=secret]", "shared");
  await ada.page.click("#destination button[value=destination]");
  await ada.page.waitForLoadState();

  const { page } = ann;
  await page.goto("/write");
  await page.check("input[name=accounts][value='@mill']");
  await page.fill("#text", "Dry, guaranteed.");
  await page.locator(".verdict.refuse").waitFor();
  await page.locator(".mirror mark.refuse", { hasText: "guaranteed" }).waitFor();
  await page.getByText("We guarantee nothing.").first().waitFor();
  assert.ok(await page.locator("button[value=submit]").isDisabled(), "what is refused is not sent");
  // What the program can put right it offers: the sentence is taken out; the rest is the author's.
  await page.fill("#text", "Dry in our own test. Dry, guaranteed.");
  await page.getByRole("button", { name: "Take out “Dry, guaranteed.”" }).click();
  await page.waitForURL(/\/posts\//);
  assert.equal((await page.inputValue("#text")).trim(), "Dry in our own test.");
  await until("the verdict lets it go", () => page.locator("button[value=submit]").isEnabled());
  await page.click("button[value=submit]");
  await page.getByText("All is said").waitFor();
  await until("the webhook is called", () => hook.calls.length === 1);
  const { headers, body } = hook.calls[0];
  const signed = createHmac("sha256", "shared").update(`${headers["webhook-id"]}.${headers["webhook-timestamp"]}.${body}`).digest("base64");
  assert.equal(headers["webhook-signature"], `v1,${signed}`);
  assert.match(body, /Dry in our own test\./);
  await new Promise((r) => setTimeout(r, 2500));
  assert.equal(hook.calls.length, 1, "once");
});

test("a held post: a lawyer without an account says yes by a link, and the feed shows it", async () => {
  await ada.page.goto("/accounts/@mill-news");
  await ada.page.check("#destination input[value=feed]");
  await ada.page.click("#destination button[value=destination]");
  await ada.page.waitForLoadState();
  const { page } = ann;
  await page.goto("/write");
  await page.check("input[name=accounts][value='@mill-news']");
  await page.fill("#text", "The price of wool holds.");
  await page.locator(".verdict.hold").waitFor();
  await until("it can be sent", () => page.locator("button[value=submit]").isEnabled());
  await page.click("button[value=submit]");
  await page.getByText("those who are asked have been told").waitFor();
  await page.goto("/approvals?view=asked");
  await page.click("main a[href^='/approvals/request-']");
  await page.locator("details:has(form[action$='/links'])").evaluateAll((all) => all.forEach((one) => (one.open = true)));
  await page.fill("form[action$='/links'] [name=name]", "Lena Frost");
  await page.click("form[action$='/links'] button[type=submit]");
  const link = await until("the link is shown", async () => (await page.content().catch(() => "")).match(/\/link\/[0-9a-f]{64}/)?.[0]).catch(
    async (error) => assert.fail(`${error.message}\n${await page.innerText("main")}`),
  );

  // Lena's browser runs no script at all.
  const lena = await person(browser, house, { scripts: false, width: 390 });
  await lena.page.goto(link);
  await lena.page.getByText("The price of wool holds.").first().waitFor();
  const confirm = lena.page.locator("[name=confirm]");
  if (await confirm.count()) await confirm.check();
  await lena.page.click("button[value=approve]");
  await lena.page.getByText("Your answer is recorded", { exact: false }).first().waitFor();
  assert.equal((await lena.page.goto(link)).status(), 404, "once");
  const feed = await until("the feed shows it", async () => {
    const text = await (await fetch(`${house.address}/feeds/@mill-news.atom`)).text();
    return text.includes("The price of wool holds.") && text;
  });
  assert.match(feed, /<feed xmlns="http:\/\/www.w3.org\/2005\/Atom"/);
  await lena.close();

  // What has left is taken back with a reason, and offers nothing else.
  await page.goto("/posts?state=published");
  await page.getByRole("link", { name: "The price of wool holds." }).click();
  await page.locator("#text[readonly]").waitFor();
  assert.equal(await page.locator("button[value=save], button[value=submit], #media").count(), 0);
  await page.click("button[value=withdraw]");
  await page.locator("#reason[aria-invalid=true]").waitFor();
  await page.fill("#reason", "The price has changed.");
  await page.click("button[value=withdraw]");
  await page.getByText("Withdrawn.", { exact: true }).waitFor();
  assert.equal(await page.locator("button[value=withdraw]").count(), 0);
  assert.doesNotMatch(await (await fetch(`${house.address}/feeds/@mill-news.atom`)).text(), /The price of wool/);
});

test("stop holds everything, with its reason on every page; a person resumes", async () => {
  await ada.page.goto("/stop");
  await ada.page.check("#scope-all");
  await ada.page.fill("[name=reason]", "A rumour is going round.");
  await ada.page.click("form[action='/stop/confirm'] button.danger");
  await ann.page.goto("/");
  await ann.page.getByText("A rumour is going round.").first().waitFor();
  await ann.page.goto("/write");
  await ann.page.check("input[name=accounts][value='@mill']");
  await ann.page.fill("#text", "Wool comes in on Monday.");
  await until("it can be sent", () => ann.page.locator("button[value=submit]").isEnabled());
  const before = hook.calls.length;
  await ann.page.click("button[value=submit]");
  await ann.page.waitForLoadState();
  await new Promise((r) => setTimeout(r, 2500));
  assert.equal(hook.calls.length, before, "nothing leaves");
  await ada.page.goto("/stop");
  const on = await ada.page.getAttribute("a[href^='/stop/stop-']", "href").catch(() => null);
  if (on) await ada.page.goto(on);
  await ada.page.click("form[action$='/resume'] button[type=submit]");
  await ada.page.waitForLoadState();
  await new Promise((r) => setTimeout(r, 2500));
  assert.equal(hook.calls.length, before, "what is past its hour waits for its author, and is not flushed");
});

test("staff sign the charter, and have their proof", async () => {
  await ann.page.goto("/charter/acknowledge");
  const read = ann.page.locator("[name=read]");
  if (await read.count()) await read.check();
  await ann.page.click("form[action='/charter/acknowledge'] button[type=submit]");
  await ann.page.waitForLoadState();
  await ann.page.goto("/");
  assert.equal(await ann.page.getByText("To sign", { exact: true }).count(), 0, await ann.page.innerText("main"));
});

test("a leaver loses every door at once, and can be erased", async () => {
  await ada.page.goto("/people/ann-lee/leave");
  const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
  await ada.page.fill("[name=day]", yesterday);
  for (const select of await ada.page.locator("main form select").all()) {
    const values = await select.locator("option").evaluateAll((all) => all.map((one) => one.value));
    await select.selectOption(values.includes("ben-shaw") ? "ben-shaw" : values.at(-1));
  }
  await ada.page.click("form[action$='/leave'] button.main");
  await ada.page.waitForLoadState();
  assert.match(ada.page.url(), /done=left/, await ada.page.innerText("main"));
  await ada.page.waitForLoadState();
  await ann.page.goto("/");
  await ann.page.waitForURL(/\/sign-in/);
  await ada.page.goto("/people/ann-lee");
  await ada.page.locator("summary", { hasText: /Erase/ }).click();
  await ada.page.check("[name=sure]");
  await ada.page.click("button[value=erase]");
  await ada.page.waitForLoadState();
  const answer = await ada.page.goto("/people/ann-lee");
  assert.equal(answer.status(), 404, "nobody of this name is left");
  assert.deepEqual([...ada.complaints, ...ann.complaints], []);
});

test("the record is exported, verified with the public key alone, and tampering is seen", async () => {
  const run = (...args) => spawnSync(program, ["journal", ...args, "--lang", "en"], { encoding: "utf8" });
  const folder = join(house.data, "for-the-auditor");
  const exported = run("export", "--data", house.data, "--purpose", "audit", folder);
  assert.equal(exported.status, 0, exported.stdout + exported.stderr);
  const key = join(house.data, "keys", "journal.pub");
  const sound = run("verify", folder, "--key", key);
  assert.equal(sound.status, 0, sound.stdout + sound.stderr);
  const file = join(folder, "entries", readdirSync(join(folder, "entries"))[0]);
  const bytes = readFileSync(file);
  for (const place of [10, bytes.length >> 1, bytes.length - 3]) {
    const other = Buffer.from(bytes);
    other[place] ^= 1;
    writeFileSync(file, other);
    const seen = run("verify", folder, "--key", key);
    assert.notEqual(seen.status, 0, `byte ${place}`);
  }
  writeFileSync(file, bytes);
  assert.equal(run("verify", folder, "--key", key).status, 0);
  const doctor = spawnSync(program, ["doctor", "--data", house.data, "--lang", "en"], { encoding: "utf8" });
  assert.equal(doctor.status, 0, doctor.stdout + doctor.stderr);
});
