// Judges the posts of a folder with charte.wasm, as a page's worker does, and says how long it took.
//
//   node judge.mjs ENGINE_FOLDER CHARTER REGISTRY POSTS MICROSECONDS fr|en [ROUNDS]
//
// Standard output: what the charter, the registry and each post were answered, a line each. With ROUNDS each post is judged so
// many times more, with a text that grows up to 3,000 characters, and a last line says the milliseconds: the best of three, so
// that the turns of other programs do not count, and the first of three, in which they do.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { runInThisContext } from "node:vm";

const [folder, charter, registry, posts, instant, lang, rounds = "0"] = process.argv.slice(2);
const text = (path) => readFileSync(path, "utf8");
runInThisContext(text(join(folder, "engine.js")));

const code = lang === "fr" ? 0 : 1, now = () => performance.now(), out = [];
const start = now();
const engine = await globalThis.CharteEngine.of(new Uint8Array(brotliDecompressSync(readFileSync(join(folder, "charte.wasm.br")))));
const compiled = now();
out.push(engine.charter(text(charter), code));
const read = now();
const files = Object.fromEntries((existsSync(registry) ? readdirSync(registry).sort() : []).map((name) => [name, text(join(registry, name))]));
out.push(engine.registry(JSON.stringify(files), code));
const loaded = now();
const lines = text(posts).split("\n").filter(Boolean);
const first = now();
lines.forEach((line) => out.push(engine.judge(line, Number(instant), code)));
const judged = now();

const times = [], firsts = [];
for (let round = 0; round < Number(rounds); round++) {
  for (const line of lines) {
    const post = JSON.parse(line);
    post.text = (post.text || "").repeat(20).slice(0, 20 + 10 * round) + " " + "abcdefghij"[round % 10];
    const once = () => {
      const begin = now();
      engine.judge(JSON.stringify(post), Number(instant), code);
      return now() - begin;
    };
    const first = once();
    firsts.push(first);
    times.push(Math.min(first, once(), once()));
  }
}
if (times.length) {
  for (const list of [times, firsts]) list.sort((a, b) => a - b);
  const at = (list, share) => +list[Math.min(list.length - 1, Math.floor(list.length * share))].toFixed(3);
  out.push(JSON.stringify({
    compile: +(compiled - start).toFixed(1), charter: +(read - compiled).toFixed(1), registry: +(loaded - read).toFixed(1),
    first_posts: +(judged - first).toFixed(1), verdicts: times.length, p50: at(times, 0.5), p99: at(times, 0.99), first_p50: at(firsts, 0.5), first_p99: at(firsts, 0.99),
    memory: engine.x.memory.buffer.byteLength,
  }));
}
process.stdout.write(out.join("\n") + "\n");
