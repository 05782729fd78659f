// The calendar under a hand: what is planned is drawn to another day, and is there.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch, person, start } from "./house.mjs";

const PASSWORD = "correct horse battery";
let house, browser;

before(async () => {
  house = await start("demo", ["--password", PASSWORD]);
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await house?.stop();
  house?.remove();
});

test("a post is drawn to the next day and keeps its hour", async () => {
  const rosa = await person(browser, house, { email: "rosa.whitlock@harrowfinch.example", password: PASSWORD });
  const { page } = rosa;
  await page.goto("/calendar?view=month");
  const place = (id) =>
    page.locator(`.chip[data-move="${id}"]`).first().evaluate((chip) => ({
      day: chip.closest("[data-day]").dataset.day,
      hour: chip.querySelector("time").innerText,
    }));
  const chip = page.locator("td[data-day] .chip[data-move]:visible").last();
  const id = await chip.getAttribute("data-move");
  const was = await place(id);
  const days = await page.locator("td[data-day]").evaluateAll((all) => all.map((one) => one.dataset.day));
  const to = days[days.indexOf(was.day) + 1] ?? days[days.indexOf(was.day) - 1];
  const moved = page.waitForResponse((answer) => answer.url().endsWith("/calendar/move"));
  await chip.dragTo(page.locator(`td[data-day="${to}"]`), { targetPosition: { x: 8, y: 8 } });
  await moved;
  await page.waitForLoadState();
  await page.goto("/calendar?view=month");
  assert.deepEqual(await place(id), { day: to, hour: was.hour }, `from ${was.day}: ${page.url()}`);
  assert.deepEqual(rosa.complaints, []);
});
