// Judges the posts of a folder with charte.wasm, as a page's worker does, and says how long it took.
//
//   node judge.mjs ENGINE_FOLDER CHARTER REGISTRY POSTS MICROSECONDS fr|en [ROUNDS]
//
// Standard output: what the charter, the registry and each post were answered, a line each. With ROUNDS each post is judged so
// many times more, with a text that grows up to 3,000 characters, and a last line says the milliseconds.
import { readFileSync, readdirSync } from "node:fs";
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
const files = Object.fromEntries(readdirSync(registry).sort().map((name) => [name, text(join(registry, name))]));
out.push(engine.registry(JSON.stringify(files), code));
const loaded = now();
const lines = text(posts).split("\n").filter(Boolean);
const first = now();
lines.forEach((line) => out.push(engine.judge(line, Number(instant), code)));
const judged = now();

const times = [];
for (let round = 0; round < Number(rounds); round++) {
  for (const line of lines) {
    const post = JSON.parse(line);
    post.text = (post.text || "").repeat(20).slice(0, 20 + 10 * round) + " " + "abcdefghij"[round % 10];
    const begin = now();
    engine.judge(JSON.stringify(post), Number(instant), code);
    times.push(now() - begin);
  }
}
if (times.length) {
  times.sort((a, b) => a - b);
  const at = (share) => +times[Math.min(times.length - 1, Math.floor(times.length * share))].toFixed(3);
  out.push(JSON.stringify({
    compile: +(compiled - start).toFixed(1), charter: +(read - compiled).toFixed(1), registry: +(loaded - read).toFixed(1),
    first_posts: +(judged - first).toFixed(1), verdicts: times.length, p50: at(0.5), p99: at(0.99), most: at(1),
    memory: engine.x.memory.buffer.byteLength,
  }));
}
process.stdout.write(out.join("\n") + "\n");
