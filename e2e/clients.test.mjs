// Clients of the Akismet service that others have written, each as its registry hands it out, against the running house. The key
// goes in the body or before the host's name, as each client has it. CHARTE_SHOTS names a folder for the transcript.
import "./clients/local-names.mjs";
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { appendFileSync, existsSync, mkdirSync, rmSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { Author, AuthorRole, Blog, CheckResult, Client, Comment } from "@cedx/akismet";
import akismet from "akismet";
import { AkismetClient } from "akismet-api";
import { SPAM, counted, openHouse } from "./comments.mjs";
import { launch } from "./house.mjs";

// Each client has a site of its own: what one of them teaches is not known to the others.
const SITES = { "akismet-api": "https://api.mill.example/", akismet: "https://old.mill.example/", cedx: "https://cedx.mill.example/", pypi: "https://py.mill.example/", python: "https://python.mill.example/", rust: "https://rust.mill.example/" };
const HOST = "rest.charte.localhost";
const IP = "203.0.113.7";
const WRONG = "ffffffffffff";
const HAM = "Très bel article, merci.";
const LOOMS = "We sell looms of all kinds.";
const SHOTS = process.env.CHARTE_SHOTS;
let house, keys, browser;

before(async () => {
  if (SHOTS) {
    mkdirSync(SHOTS, { recursive: true });
    rmSync(join(SHOTS, "clients.txt"), { force: true });
  }
  browser = await launch();
  ({ house, keys } = await openHouse(browser, Object.values(SITES)));
  await browser.close();
});
after(async () => {
  await house?.stop();
  house?.remove();
});

const site = (name) => [SITES[name], keys[Object.keys(SITES).indexOf(name)]];

const note = (client, call, answer) => {
  if (SHOTS) appendFileSync(join(SHOTS, "clients.txt"), `${client}: ${call} -> ${JSON.stringify(answer)}\n`);
  return answer;
};

/** Runs what a client does, and looks whether the house has counted its one spam missed and its one ham blocked. */
async function corrections(key, run) {
  const first = await counted(house, key);
  await run();
  const last = await counted(house, key);
  assert.deepEqual({ missed: last.missed - first.missed, wrong: last.wrong - first.wrong }, { missed: 1, wrong: 1 });
  assert.ok(last.spam > first.spam && last.ham > first.ham && last.calls > first.calls, JSON.stringify({ first, last }));
}

test("npm akismet-api: the key before the host's name, its own honeypot", async () => {
  const [blog, key] = site("akismet-api");
  const of = (itsKey) => new AkismetClient({ key: itsKey, blog, host: `${HOST}:${house.port}`, protocol: "http" });
  const client = of(key);
  const said = async (call, answer) => note("npm akismet-api", call, await answer);
  assert.equal(await said("verifyKey", client.verifyKey()), true);
  assert.equal(await said("verifyKey of another", of(WRONG).verifyKey()), false);
  await corrections(key, async () => {
    assert.equal(await said("ham", client.checkSpam({ ip: IP, name: "Zoé", content: HAM })), false);
    assert.equal(await said("name", client.checkSpam({ ip: IP, name: "viagra-test-123" })), true);
    assert.equal(await said("address", client.checkSpam({ ip: IP, email: "akismet-guaranteed-spam@example.com" })), true);
    assert.equal(await said("role", client.checkSpam({ ip: IP, content: SPAM, role: "administrator" })), false);
    assert.equal(await said("words", client.checkSpam({ ip: IP, name: "Win", content: SPAM })), true);
    assert.equal(await said("honeypot filled", client.checkSpam({ ip: IP, content: `${SPAM} Filled.`, honeypot: "a robot was here" })), true);
    assert.equal(await said("not known yet", client.checkSpam({ ip: IP, name: "Paul", content: LOOMS })), false);
    await said("submitSpam", client.submitSpam({ ip: IP, name: "Paul", content: LOOMS }).then((answer) => answer.text));
    await said("submitHam", client.submitHam({ ip: IP, name: "Win", content: SPAM }).then((answer) => answer.text));
  });
  await assert.rejects(of(WRONG).checkSpam({ ip: IP, content: HAM }), /Invalid API key/);
});

test("npm akismet: the key before the host's name, on a port of its own", async () => {
  const [blog, key] = site("akismet");
  const client = akismet.client({ apiKey: key, blog, host: HOST, port: house.port });
  const said = (call, method, ...args) =>
    new Promise((done, fail) => client[method](...args, (error, answer) => (error ? fail(error) : done(note("npm akismet", call, answer ?? null)))));
  const who = (fields) => ({ user_ip: IP, referrer: "", ...fields });
  assert.equal(await said("verifyKey", "verifyKey"), true);
  await corrections(key, async () => {
    assert.equal(await said("ham", "checkSpam", who({ comment_author: "Zoé", comment_content: HAM })), false);
    assert.equal(await said("name", "checkSpam", who({ comment_author: "viagra-test-123" })), true);
    assert.equal(await said("address", "checkSpam", who({ comment_author_email: "akismet-guaranteed-spam@example.com" })), true);
    assert.equal(await said("words", "checkSpam", who({ comment_author: "Win", comment_content: SPAM })), true);
    assert.equal(await said("not known yet", "checkSpam", who({ comment_author: "Paul", comment_content: LOOMS })), false);
    await said("submitSpam", "submitSpam", who({ comment_author: "Paul", comment_content: LOOMS }));
    await said("submitHam", "submitHam", who({ comment_author: "Win", comment_content: SPAM }));
  });
});

test("npm @cedx/akismet: the key in the body, the context as a list", async () => {
  const [blog, key] = site("cedx");
  const of = (itsKey, options) => new Client(itsKey, new Blog({ url: blog, charset: "utf-8", languages: ["fr", "en"] }), { baseUrl: house.address, ...options });
  const client = of(key);
  const comment = (content, author = {}) => new Comment({ author: new Author({ ipAddress: IP, ...author }), content, context: ["wool", "carding"], date: new Date(), type: "comment" });
  const said = async (call, answer) => note("npm @cedx/akismet", call, await answer);
  assert.equal(await said("verifyKey", client.verifyKey()), true);
  assert.equal(await said("verifyKey of another", of(WRONG).verifyKey()), false);
  const spam = [CheckResult.spam, CheckResult.pervasiveSpam];
  await corrections(key, async () => {
    assert.equal(await said("ham", client.checkComment(comment(HAM, { name: "Zoé" }))), CheckResult.ham);
    assert.ok(spam.includes(await said("name", client.checkComment(comment("", { name: "viagra-test-123" })))));
    assert.ok(spam.includes(await said("address", client.checkComment(comment("", { email: "akismet-guaranteed-spam@example.com" })))));
    assert.equal(await said("role", client.checkComment(comment(SPAM, { role: AuthorRole.administrator }))), CheckResult.ham);
    assert.ok(spam.includes(await said("words", client.checkComment(comment(SPAM, { name: "Win" })))));
    assert.equal(await said("not known yet", client.checkComment(comment(LOOMS, { name: "Paul" }))), CheckResult.ham);
    await said("submitSpam", client.submitSpam(comment(LOOMS, { name: "Paul" })));
    await said("submitHam", client.submitHam(comment(SPAM, { name: "Win" })));
  });
  const first = await counted(house, key);
  assert.ok(spam.includes(await said("test", of(key, { isTest: true }).checkComment(comment("", { name: "viagra-test-123" })))));
  assert.deepEqual(await counted(house, key), first, "a test is not counted");
});

/** The answers that a client has printed, by call. */
function answers(registry, name, done) {
  assert.equal(done.status, 0, done.stderr);
  const lines = done.stdout.trim().split("\n").map((line) => JSON.parse(line));
  for (const one of lines) note(`${registry} ${name}`, one.call, one.answer);
  return Object.fromEntries(lines.map((one) => [one.call, one.answer]));
}

/** Runs the client of Rust. */
function rust(name, [blog, key]) {
  const manifest = new URL(`./clients/${name}/Cargo.toml`, import.meta.url).pathname;
  const target = new URL("./.rust", import.meta.url).pathname;
  const program = join(target, "debug", `${name}-driver`);
  assert.ok(existsSync(program), `${program} is missing: cargo build --locked --manifest-path ${manifest} --target-dir ${target}`);
  return answers("crates-io", name, spawnSync(program, [HOST, String(house.port), key, blog, SPAM], { encoding: "utf8" }));
}

/** Runs a client of Python. */
function python(name, [blog, key]) {
  const here = new URL("./clients/", import.meta.url).pathname;
  const modules = new URL(`./.python/${name}`, import.meta.url).pathname;
  assert.ok(existsSync(modules), `${modules} is missing: python3 -m pip install --target ${modules} --requirement ${here}${name}/requirements.txt`);
  const done = spawnSync("python3", [join(here, name, "drive.py"), HOST, String(house.port), key, blog, SPAM], {
    encoding: "utf8",
    env: { ...process.env, PYTHONPATH: `${modules}:${here}`, PYTHONDONTWRITEBYTECODE: "1", no_proxy: "*" },
  });
  return answers("PyPI", name, done);
}

const spams = ["SPAM", "DISCARD"];

test("PyPI akismet: the key in the body, one second of patience, figures", async () => {
  let said;
  const own = site("pypi");
  await corrections(own[1], async () => {
    said = python("akismet", own);
  });
  assert.equal(said.verify_key, true);
  assert.equal(said["verify_key of another"], false);
  assert.equal(said.ham, "HAM");
  assert.equal(said.role, "HAM");
  assert.equal(said["not known yet"], "HAM");
  for (const call of ["name", "address", "words", "asynchronous"]) assert.ok(spams.includes(said[call]), `${call}: ${said[call]}`);
  assert.equal(said.submit_spam, true);
  assert.equal(said.submit_ham, true);
  assert.equal(said.usage_limit.limit, "none");
  assert.equal(said.usage_limit.throttled, false);
  assert.equal(typeof said.usage_limit.usage, "number");
  assert.equal(typeof said.usage_limit.percentage, "string");
  // It forgets the key in this one call; a host's name that carries the key mends that.
  assert.equal(said["key_sites without a key"], "APIKeyError");
  const sites = said["key_sites by the name"];
  assert.equal(sites.limit, 500);
  assert.equal(sites.total, 1);
  assert.match(said["key_sites as CSV"], /^Active sites for [0-9a-f]{12} during \d{4}-\d\d \(limit: 500, offset: 0, total: 1\)\.\r?\nSite,Total API Calls,Spam,Ham,Missed Spam,False Positives,Is Revoked\r?\n/);
  assert.equal(said["comment_check with a wrong key"], "APIKeyError");
});

test("PyPI python-akismet: the key before the host's name, `is_test=False` said each time", async () => {
  let said;
  const own = site("python");
  await corrections(own[1], async () => {
    said = python("python-akismet", own);
  });
  assert.equal(said.ham, "HAM");
  assert.equal(said.role, "HAM");
  assert.equal(said["not known yet"], "HAM");
  for (const call of ["name", "address", "words", "test"]) assert.ok(spams.includes(said[call]), `${call}: ${said[call]}`);
  assert.equal(said.submit_spam, true);
  assert.equal(said.submit_ham, true);
  assert.notEqual(said["wrong key"], "no complaint");
});

test("crates-io instant-akismet: the key before the host's name, in all calls but the first", async () => {
  let said;
  const own = site("rust");
  await corrections(own[1], async () => {
    said = rust("instant-akismet", own);
  });
  assert.equal(said.verify_key, "()");
  assert.match(said["verify_key of another"], /^error: Invalid/);
  assert.equal(said.ham, "Ham");
  assert.equal(said.role, "Ham");
  assert.equal(said["not known yet"], "Ham");
  for (const call of ["name", "address", "words"]) assert.match(said[call], /^(Spam|Discard)$/, call);
  assert.equal(said.submit_spam, "()");
  assert.equal(said.submit_ham, "()");
  assert.match(said["check with a wrong key"], /^error: Invalid/);
});

test("a proxy's way of asking: the service's own name, by a Host header and in the line itself", async () => {
  const [blog, key] = site("akismet-api");
  const ask = (target, host) =>
    new Promise((done, fail) => {
      const body = new URLSearchParams({ blog, user_ip: IP, comment_author: "viagra-test-123" }).toString();
      const headers = { Host: host, "Content-Type": "application/x-www-form-urlencoded", "Content-Length": Buffer.byteLength(body) };
      const call = request({ host: "127.0.0.1", port: house.port, method: "POST", path: target, headers }, (answer) => {
        let text = "";
        answer.on("data", (chunk) => (text += chunk));
        answer.on("end", () => done(text));
      });
      call.on("error", fail);
      call.end(body);
    });
  const named = `${key}.rest.akismet.com`;
  assert.equal(note("raw HTTP", "Host header", await ask("/1.1/comment-check", named)), "true");
  assert.equal(note("raw HTTP", "absolute form", await ask(`http://${named}/1.1/comment-check`, named)), "true");
});
