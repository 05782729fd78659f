// A house for a test: the real program on a port of its own, a browser, a sink for mail, a listener for webhooks.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { createServer as createTcp } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { SMTPServer } from "smtp-server";

const root = new URL("..", import.meta.url).pathname;
export const program = process.env.CHARTE_BIN ?? join(root, "target/debug/charte");
const browserPath = process.env.CHROMIUM ?? "/usr/bin/chromium";

export const freePort = () =>
  new Promise((done, fail) => {
    const server = createTcp().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
    server.on("error", fail);
  });

/** Starts the program and waits for the line that says that it listens. */
export async function start(command, args = [], options = {}) {
  const data = options.data ?? mkdtempSync(join(tmpdir(), "charte-e2e-"));
  const port = options.port ?? (await freePort());
  if (options.config) writeFileSync(join(data, "charte.toml"), options.config);
  const child = spawn(program, [command, "--data", options.inside ?? data, "--listen", `127.0.0.1:${port}`, "--lang", options.lang ?? "en", ...args], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, ...options.env },
  });
  let out = "";
  let log = "";
  child.stdout.on("data", (chunk) => (out += chunk));
  child.stderr.on("data", (chunk) => (log += chunk));
  const address = `http://127.0.0.1:${port}`;
  const limit = Date.now() + (options.patience ?? 120_000);
  while (!out.includes(address)) {
    if (child.exitCode !== null || Date.now() > limit) throw new Error(`charte ${command} does not listen:\n${out}\n${log}`);
    await new Promise((r) => setTimeout(r, 50));
  }
  return {
    address,
    data,
    port,
    said: () => out,
    log: () => log,
    stop: async () => {
      const gone = new Promise((done) => child.once("exit", done));
      child.kill("SIGTERM");
      await Promise.race([gone, new Promise((r) => setTimeout(r, 8000).unref())]);
      if (child.exitCode === null) child.kill("SIGKILL");
    },
    remove: () => rmSync(data, { recursive: true, force: true }),
  };
}

export const launch = () =>
  chromium.launch({
    executablePath: browserPath,
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });

/** A person at a browser of their own. What the page's script complains of is collected: it must stay empty. */
export async function person(browser, house, { lang = "en", width = 1280, scripts = true, email, password, colour = "light" } = {}) {
  const context = await browser.newContext({
    baseURL: house.address,
    locale: lang === "fr" ? "fr-FR" : "en-GB",
    viewport: { width, height: 900 },
    javaScriptEnabled: scripts,
    colorScheme: colour,
    reducedMotion: "reduce",
  });
  await context.addCookies([{ name: "charte-lang", value: lang, url: house.address }]);
  const page = await context.newPage();
  const complaints = [];
  page.on("console", (message) => {
    if (message.type() === "error" && !/status of (4\d\d|503)/.test(message.text())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.setDefaultTimeout(15_000);
  if (email) {
    await page.goto("/sign-in");
    await page.fill("[name=email]", email);
    await page.fill("[name=password]", password);
    await page.click("main form button[type=submit]");
    await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
  }
  return { page, context, complaints, close: () => context.close() };
}

/** What axe finds against WCAG 2.2 A and AA, in one line each. */
export async function axe(page) {
  const source = readFileSync(new URL("./node_modules/axe-core/axe.min.js", import.meta.url), "utf8");
  await page.evaluate(source);
  return page.evaluate(async () => {
    const found = await window.axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] });
    return found.violations.map((one) => `${one.id}: ${one.nodes.map((n) => n.target.join(" ")).slice(0, 3).join(", ")}`);
  });
}

/** A sink for mail: what arrives is kept. */
export async function mailSink() {
  const mails = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, session, done) {
      let text = "";
      stream.on("data", (chunk) => (text += chunk));
      stream.on("end", () => {
        mails.push({ to: session.envelope.rcptTo.map((one) => one.address), text: decode(text) });
        done();
      });
    },
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  return { mails, port: server.server.address().port, stop: () => new Promise((done) => server.close(done)) };
}

// Quoted-printable and base 64, as far as links in a mail need it.
function decode(text) {
  const [head, ...rest] = text.split("\r\n\r\n");
  const body = rest.join("\r\n\r\n");
  if (/base64/i.test(head)) return `${head}\n\n${Buffer.from(body, "base64").toString("utf8")}`;
  if (/quoted-printable/i.test(head)) {
    const bytes = body.replace(/=\r\n/g, "").replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(parseInt(hex, 16)));
    return `${head}\n\n${Buffer.from(bytes, "latin1").toString("utf8")}`;
  }
  return text;
}

/** A listener for webhooks: what arrives is kept, the answer is chosen. */
export async function listener(answer = () => 200) {
  const calls = [];
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk) => (body += chunk));
    request.on("end", () => {
      calls.push({ headers: request.headers, body });
      response.writeHead(answer(calls.length), { "content-type": "application/json" });
      response.end(JSON.stringify({ url: "https://example.com/post/1" }));
    });
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address();
  return { calls, url: `http://127.0.0.1:${port}/hook`, stop: () => new Promise((done) => server.close(done)) };
}

/** Waits until something is so. */
export async function until(what, test, patience = 20_000) {
  const limit = Date.now() + patience;
  for (;;) {
    const found = await test();
    if (found) return found;
    if (Date.now() > limit) throw new Error(`not so in time: ${what}`);
    await new Promise((r) => setTimeout(r, 100));
  }
}
