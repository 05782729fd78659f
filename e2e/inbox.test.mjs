// The inbox under a hand that has no mouse: each act by its key, what another does shown, two answers not both sent.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch, person, start, until } from "./house.mjs";

const PASSWORD = "correct horse battery";
let house, browser, anika, rosa;

before(async () => {
  house = await start("demo", ["--house", "harrow", "--password", PASSWORD]);
  browser = await launch();
  anika = await person(browser, house, { email: "anika.shah@harrowfinch.example", password: PASSWORD });
  rosa = await person(browser, house, { email: "rosa.whitlock@harrowfinch.example", password: PASSWORD });
});
after(async () => {
  await browser?.close();
  await house?.stop();
  house?.remove();
});

const key = async (page, name) => {
  const done = page.waitForEvent("framenavigated");
  await page.keyboard.press(name);
  await done;
  await page.waitForLoadState();
};
const where = (page) => new URL(page.url()).pathname;

test("? shows the keys of the inbox", async () => {
  const { page } = anika;
  await page.goto("/inbox");
  await page.keyboard.press("?");
  await page.locator("dialog[open]").waitFor();
  const said = await page.locator("dialog[open]").innerText();
  for (const what of ["show", "hide", "answer", "escalate", "Undo"]) assert.ok(said.includes(what), `${what}: ${said}`);
  await page.keyboard.press("Escape");
  await until("the keys are gone", async () => (await page.locator("dialog[open]").count()) === 0);
});

test("j and k walk, a shows, z takes it back", async () => {
  const { page } = anika;
  await page.goto("/inbox");
  await key(page, "j");
  const first = where(page);
  await key(page, "j");
  assert.notEqual(where(page), first);
  await key(page, "k");
  assert.equal(where(page), first);
  const waiting = async () => Number(await page.locator(".tabs [data-view=mine]").innerText().then((say) => say.match(/\d+/)?.[0] ?? 0));
  const before = await waiting();
  await key(page, "a");
  assert.equal(await waiting(), before - 1, "what was shown waits no more");
  await key(page, "z");
  assert.equal(await waiting(), before, "and waits again");
});

test("h opens the grounds and puts the hand on them; hidden, it has its statement of reasons", async () => {
  const { page } = anika;
  await page.goto("/inbox?view=all&find=Disgraceful");
  const title = await page.locator("main h2").first().innerText();
  await page.keyboard.press("h");
  assert.equal(await page.evaluate(() => document.activeElement.name), "ground");
  await page.keyboard.press("ArrowDown");
  const done = page.waitForEvent("framenavigated");
  await page.keyboard.press("Enter");
  await done;
  await page.waitForLoadState();
  await page.goto("/inbox?view=all&find=Disgraceful");
  const shown = await page.locator("main").innerText();
  assert.match(shown, /hidden/i, title);
  assert.match(shown, /What the author is told|statement of reasons/i, shown);
});

test("1 takes the first prepared answer with its blanks filled; an open one is chosen, and is not sent", async () => {
  const { page } = anika;
  await page.goto("/inbox?view=all&find=caption");
  await page.keyboard.press("1");
  await until("it is in the field", async () => (await page.locator("#text").inputValue()).length > 10);
  const text = await page.locator("#text").inputValue();
  assert.match(text, /fell\.and\.feather/, "what the house knows is filled");
  const open = await page.locator("#text").evaluate((box) => box.value.slice(box.selectionStart, box.selectionEnd));
  assert.match(open, /^\{.+\}$/, text);
  const answered = page.waitForEvent("framenavigated");
  await page.keyboard.press("Control+Enter");
  await answered;
  await page.getByText("fill in what stands in braces").first().waitFor();
  assert.equal(await page.locator("#text").inputValue(), text, "what was written is not lost");
});

test("r goes to the answer; Control and Enter keep it; said there, it is closed", async () => {
  const { page } = anika;
  await page.goto("/inbox?find=rucksack");
  await page.keyboard.press("r");
  assert.equal(await page.evaluate(() => document.activeElement.id), "text");
  await page.keyboard.type("Bring it on Saturday, and the badger too. Anika");
  const done = page.waitForEvent("framenavigated");
  await page.keyboard.press("Control+Enter");
  await done;
  await page.waitForLoadState();
  // Nothing carries it there: a person says it, and notes that it was.
  await page.getByText("to be said there").waitFor();
  await page.getByRole("button", { name: "It is said there" }).press("Enter");
  await page.waitForLoadState();
  await page.goto("/inbox?view=closed&find=rucksack");
  assert.match(await page.locator("main").innerText(), /and the badger too/);
});

test("two who answer the same comment: the second is shown the first, and decides", async () => {
  await anika.page.goto("/inbox?view=all&find=recall");
  await rosa.page.goto("/inbox?view=all&find=recall");
  const say = async (page, text) => {
    await page.fill("#text", text);
    const done = page.waitForEvent("framenavigated");
    await page.click("#answer-form button.main");
    await done;
    await page.waitForLoadState();
  };
  await say(anika.page, "We look at each of them today. Anika");
  await say(rosa.page, "Sam answers by noon. Rosa");
  const shown = await rosa.page.locator("main").innerText();
  assert.match(shown, /Anika/);
  assert.match(await rosa.page.locator("#text").inputValue().catch(() => shown), /Sam answers by noon/, "what was written is not lost");
});

test("a comment that comes in is announced to whoever has the inbox open, and moves nothing under their eyes", async () => {
  const { page } = anika;
  await page.goto("/inbox");
  const shown = await page.locator("main h2").first().innerText();
  const status = await rosa.page.evaluate(async () => {
    const body = JSON.stringify({ account: "@harrowfinch", name: "late.lou", text: "The buckle snapped in my hand, and I am still on the ridge." });
    return (await fetch("/v1/comments", { method: "POST", headers: { "content-type": "application/json" }, body })).status;
  });
  assert.equal(status, 201);
  await until("it is announced", async () => {
    await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
    await page.waitForTimeout(300);
    return page.locator("[data-news]").isVisible();
  });
  assert.match(await page.locator("[data-news]").innerText(), /new comment/);
  assert.equal(await page.locator("main h2").first().innerText(), shown);
});

test("nothing of the page's script complained", () => {
  assert.deepEqual([...anika.complaints, ...rosa.complaints], []);
});
