// Every screen of the demonstration, in both languages and both widths: axe finds nothing, nothing scrolls sideways, the
// page's script does not complain, no key of a catalogue shows. CHARTE_SHOTS names a folder for the pictures.
import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { after, before, test } from "node:test";
import { axe, launch, person, start } from "./house.mjs";

const SHOTS = process.env.CHARTE_SHOTS;
const PASSWORD = "correct horse battery";
let house, browser;

before(async () => {
  house = await start("demo", ["--house", "verrieres", "--password", PASSWORD], { inside: undefined });
  browser = await launch();
  if (SHOTS) mkdirSync(SHOTS, { recursive: true });
});
after(async () => {
  await browser?.close();
  await house?.stop();
  house?.remove();
});

const PAGES = [
  ["home", "/"],
  ["write", "/write"],
  ["posts", "/posts"],
  ["may-i-post", "/may-i-post"],
  ["approvals", "/approvals"],
  ["approvals-asked", "/approvals?view=asked"],
  ["approvals-done", "/approvals?view=done"],
  ["calendar-week", "/calendar?view=week"],
  ["calendar-month", "/calendar?view=month"],
  ["calendar-day", "/calendar?view=day"],
  ["calendar-list", "/calendar?view=list"],
  ["queue", "/queue"],
  ["stop", "/stop"],
  ["charter", "/charter"],
  ["charter-edit", "/charter/edit"],
  ["charter-compare", "/charter/compare"],
  ["charter-life", "/charter/life"],
  ["charter-acknowledge", "/charter/acknowledge"],
  ["charter-interview", "/charter/interview"],
  ["accounts", "/accounts"],
  ["account", "/accounts/@verrieres"],
  ["people", "/people"],
  ["person", "/people/hugo-petit"],
  ["leave", "/people/hugo-petit/leave"],
  ["mandates", "/people/mandates"],
  ["library", "/library"],
  ["journal", "/journal"],
  ["entry", "/journal/3"],
  ["journal-export", "/journal/export"],
  ["settings-health", "/settings/health"],
  ["settings-tokens", "/settings/tokens"],
  ["settings-mail", "/settings/mail"],
  ["settings-sign-in", "/settings/sign-in"],
  ["settings-webhooks", "/settings/webhooks"],
  ["posts-filtered", "/posts?state=draft"],
  ["inbox", "/inbox"],
  ["inbox-all", "/inbox?view=all"],
  ["inbox-soon", "/inbox?view=soon"],
  ["inbox-held", "/inbox?view=held"],
  ["inbox-spam", "/inbox?view=spam"],
  ["inbox-closed", "/inbox?view=closed"],
  ["alarms", "/alarm"],
  ["alarms-silence", "/alarm?view=silence"],
  ["alarms-past", "/alarm?view=past"],
  ["settings-sites", "/settings/sites"],
  ["inbox-import", "/inbox/import"],
  ["help", "/help"],
  ["search", "/search?q=verre"],
  ["nowhere", "/nowhere"],
];

/** Who keeps the house in the demonstration, by the words that it prints. */
const administrator = () => {
  const found = house.said().match(/\S+@\S+\.\w+/);
  assert.ok(found, house.said());
  return found[0].replace(/[.,;:)]+$/, "");
};

for (const lang of ["fr", "en"]) {
  for (const width of [1280, 390]) {
    test(`every screen, ${lang}, ${width} px`, async () => {
      const who = await person(browser, house, { lang, width, email: administrator(), password: PASSWORD });
      const wrong = [];
      const links = await firstLinks(who.page);
      for (const [name, path] of [...PAGES, ...links]) {
        const answer = await who.page.goto(path);
        const status = answer.status();
        if (status !== (name === "nowhere" ? 404 : 200)) wrong.push(`${name}: status ${status}`);
        const seen = await who.page.evaluate(() => ({
          text: document.body.innerText,
          wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
          lang: document.documentElement.lang,
          headings: document.querySelectorAll("h1").length,
        }));
        if (/\{[a-z]+-[a-z-]+\}/.test(seen.text)) wrong.push(`${name}: ${seen.text.match(/\{[a-z]+-[a-z-]+\}/)[0]}`);
        if (seen.wide > 0) wrong.push(`${name}: ${seen.wide} px too wide`);
        if (seen.lang !== lang) wrong.push(`${name}: speaks ${seen.lang}`);
        if (seen.headings !== 1) wrong.push(`${name}: ${seen.headings} main headings`);
        for (const one of await axe(who.page)) wrong.push(`${name}: ${one}`);
        if (SHOTS) await who.page.screenshot({ path: `${SHOTS}/${name}-${lang}-${width}.png`, fullPage: true });
      }
      // Whatever stands in it, a post is no wider than a phone.
      await who.page.goto("/posts");
      const posts = await who.page.$$eval("main a[href^='/posts/post-']", (all) => [...new Set(all.map((one) => one.getAttribute("href")))]);
      assert.ok(posts.length > 20, "the demonstration has posts");
      for (const path of width < 1000 ? posts : []) {
        await who.page.goto(path);
        const wide = await who.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        if (wide > 0) wrong.push(`${path}: ${wide} px too wide`);
      }
      assert.deepEqual(wrong, []);
      assert.deepEqual(who.complaints, []);
      await who.close();
    });
  }
}

/** A post, its versions, an approval, an alarm, a comment and those like it, wherever the demonstration has them. */
async function firstLinks(page) {
  const out = [];
  await page.goto("/posts");
  const post = await page.getAttribute("main a[href^='/posts/post-']", "href").catch(() => null);
  if (post) out.push(["post", post], ["versions", `${post}/versions`]);
  await page.goto("/approvals?view=done");
  const approval = await page.getAttribute("main a[href^='/approvals/request-']", "href").catch(() => null);
  if (approval) out.push(["approval", approval]);
  await page.goto("/alarm");
  const alarm = await page.getAttribute("main a[href^='/alarm/alarm-']", "href").catch(() => null);
  assert.ok(alarm, "the demonstration has an alarm");
  out.push(["alarm", alarm]);
  await page.goto("/inbox?view=all");
  const comment = await page.getAttribute("main a[href^='/inbox/comment-']", "href");
  out.push(["comment", comment], ["comments-alike", `${new URL(comment, "http://x").pathname}/alike`]);
  return out;
}

test("doors, without a session", async () => {
  const wrong = [];
  for (const lang of ["fr", "en"]) {
    for (const width of [1280, 390]) {
      const who = await person(browser, house, { lang, width });
      for (const [name, path] of [["sign-in", "/sign-in"], ["reset", "/reset"], ["may-i-post-bare", "/may-i-post"], ["link-over", "/link/0"], ["contest-over", "/contest/0"], ["notice", "/notice/@verrieres"], ["invitation-over", "/invitation/0"]]) {
        await who.page.goto(path);
        for (const one of await axe(who.page)) wrong.push(`${name}: ${one}`);
        if (SHOTS) await who.page.screenshot({ path: `${SHOTS}/${name}-${lang}-${width}.png`, fullPage: true });
      }
      await who.close();
    }
  }
  assert.deepEqual(wrong, []);
});
