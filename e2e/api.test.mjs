// The API as its document says that it is: Schemathesis makes requests of the document, good ones and bad ones, and looks
// whether the answers are of a status, a type and a form that the document names, and none is a fault of the server. The
// numbers are drawn from one seed, each run asks the same.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { start, until } from "./house.mjs";

const SCOPES = ["check", "read", "write", "approve", "stop", "journal", "administer"];
const modules = new URL("./.python/schemathesis", import.meta.url).pathname;
let house, key;

/** A key with every right, of the demo's administrator. */
async function full() {
  const [, password] = await until("the password is said", () => house.said().match(/password (\S+) as/));
  const body = new URLSearchParams({ email: "rosa.whitlock@harrowfinch.example", password, next: "/" });
  const origin = house.address;
  const entered = await fetch(`${origin}/sign-in`, { method: "POST", body, headers: { origin }, redirect: "manual" });
  const cookie = entered.headers.getSetCookie().map((one) => one.split(";")[0]).join("; ");
  const asked = JSON.stringify({ name: "Schemathesis", scopes: SCOPES, days: 1 });
  const made = await fetch(`${origin}/v1/tokens`, {
    method: "POST",
    body: asked,
    headers: { cookie, origin, "content-type": "application/json" },
  });
  const answer = await made.json();
  assert.equal(made.status, 201, JSON.stringify(answer));
  return answer.key ?? answer.secret ?? answer.token;
}

before(async () => {
  house = await start("demo");
  key = await full();
});
after(async () => {
  await house?.stop();
  house?.remove();
});

test("the API answers what its document says, whatever is asked", { timeout: 300_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), "charte-api-"));
  const args = [
    ...["run", `${house.address}/openapi.json`, "--header", `Authorization: Bearer ${key}`],
    ...["--phases", "examples,coverage,fuzzing", "--max-examples", "10", "--seed", "20261130"],
    ...["--generation-deterministic", "--no-shrink", "--workers", "2"],
    // The document says what a request looks like. It does not say what a charter is or who still works here, so a request
    // that it allows may be refused for good: with 422, which the run does not count as accepted.
    ...["--exclude-checks", "positive_data_acceptance"],
    // A stream is lines of JSON, which Schemathesis does not write.
    ...["--exclude-operation-id", "comments-stream"],
    // The key must stay.
    ...["--exclude-operation-id", "tokens-revoke"],
    ...["--suppress-health-check", "all", "--no-color", "--continue-on-failure"],
  ];
  const entry = "import sys; from schemathesis.cli import schemathesis; sys.exit(schemathesis())";
  const run = spawnSync("python3", ["-c", entry, ...args], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 1 << 28,
    env: { ...process.env, PYTHONPATH: modules, PYTHONDONTWRITEBYTECODE: "1", no_proxy: "*" },
  });
  rmSync(folder, { recursive: true, force: true });
  assert.equal(run.status, 0, `${run.stdout}\n${run.stderr}\n${house.log()}`);
  const still = await fetch(`${house.address}/v1/tokens`, { headers: { authorization: `Bearer ${key}` } });
  assert.equal(still.status, 200, "the key was good to the end");
  assert.match(run.stdout, /Tested: +[5-9]\d/, "most of the operations were tried");
});
