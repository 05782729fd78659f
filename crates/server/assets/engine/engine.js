/* Charte: the verdict while one types. One file, two places: in the page it listens and draws; in its own worker it loads the
   engine (charte.wasm, WebAssembly) and judges, so that neither loading nor judging ever holds up a key.

   The form[data-judge] says what to load:
     data-engine    address of charte.wasm          data-charter   address of the charter, as text
     data-registry  address of the registry, one JSON object of file names and texts; may be missing
     data-post      the submission as JSON, all that the page does not ask: author, act, at, media by asset…; may be missing
     data-words     words as JSON: {"effects": {"publish": …, "hold": …}, "confirm": "the server confirms"}; may be missing
   Without data-engine, without WebAssembly, or when something cannot be loaded, nothing happens: the server's answer comes all
   the same, by live.js, and replaces what stands here. What is drawn is text (textContent), never markup.
   CSP: script-src 'self' 'wasm-unsafe-eval' (worker-src follows script-src), connect-src 'self'. */
(() => {
  "use strict";
  const INTERFACE = 1;

  /* The functions of charte.wasm over its one buffer. */
  class Engine {
    static async of(source) {
      const made = source instanceof WebAssembly.Module ? { instance: await WebAssembly.instantiate(source, {}) }
        : source instanceof Uint8Array ? await WebAssembly.instantiate(source, {})
        : await WebAssembly.instantiateStreaming(source, {});
      return new Engine(made.instance.exports);
    }
    constructor(exports) {
      if (exports.charte_interface() !== INTERFACE) throw new Error("interface");
      Object.assign(this, { x: exports, encoder: new TextEncoder(), decoder: new TextDecoder() });
    }
    give(text) {
      const bytes = this.encoder.encode(text), at = this.x.charte_room(bytes.length);
      new Uint8Array(this.x.memory.buffer, at, bytes.length).set(bytes);
    }
    take(length) {
      return this.decoder.decode(new Uint8Array(this.x.memory.buffer, this.x.charte_answer(), length));
    }
    charter(text, lang) { this.give(text); return this.take(this.x.charte_charter(lang)); }
    registry(json, lang) { this.give(json); return this.take(this.x.charte_registry(lang)); }
    judge(json, micros, lang) { this.give(json); return this.take(this.x.charte_judge(micros, lang)); }
  }
  const number = (lang) => (lang === "fr" ? 0 : 1);

  if (typeof document === "undefined") {
    if (typeof WorkerGlobalScope === "undefined") { globalThis.CharteEngine = Engine; return; } // a test outside a browser
    const get = async (url) => {
      const answer = await fetch(url);
      if (!answer.ok) throw new Error(String(answer.status));
      return answer;
    };
    let ready;
    const load = async ({ engine, charter, registry, lang }) => {
      const texts = Promise.all([charter, registry].map(async (url) => (url ? (await get(url)).text() : null)));
      const made = await Engine.of(await get(engine));
      const [text, files] = await texts;
      const told = JSON.parse(made.charter(text, number(lang)));
      if (!told.sound) throw new Error("charter");
      if (files !== null) made.registry(files, number(lang));
      return made;
    };
    let asked = null;
    onmessage = async ({ data }) => {
      if (data.load) {
        ready = load(data.load);
        ready.then(() => postMessage({ ready: true }), (error) => postMessage({ failed: String(error.message) }));
        return;
      }
      asked = data;
      const engine = await ready.catch(() => null);
      if (!engine || asked !== data) return; // only the last text matters
      postMessage({ n: data.n, verdict: JSON.parse(engine.judge(JSON.stringify(data.post), Date.now() * 1000, number(data.lang))) });
    };
    return;
  }

  const d = document, $ = (s, e = d) => e.querySelector(s), script = d.currentScript?.src;
  const form = $("form[data-judge][data-engine]");
  if (!form || !script || typeof WebAssembly === "undefined" || typeof Worker === "undefined") return;

  const parse = (text) => { try { return JSON.parse(text); } catch { return null; } };
  const field = $("[data-text]", form), panel = $("[data-panel]", form);
  const lang = (d.documentElement.lang || "fr").slice(0, 2) === "fr" ? "fr" : "en";
  const words = parse(form.dataset.words || "{}") || {};
  const worker = new Worker(script);
  const address = (name) => form.dataset[name] && new URL(form.dataset[name], d.baseURI).href;
  worker.postMessage({ load: { engine: address("engine"), charter: address("charter"), registry: address("registry"), lang } });

  // What the server has answered to the same text is never replaced: its panel is changed by others than us.
  let n = 0, asked = null, answered = false;
  const watch = new MutationObserver(() => { answered = true; });
  if (panel) watch.observe(panel, { childList: true, subtree: true });

  const value = (name, text) => (text === "true" ? true : text === "false" ? false
    : form.elements[name]?.type === "number" ? Number(text) : text);
  const submission = (text) => {
    const post = { ...parse(form.dataset.post || "{}"), text }, data = new FormData(form), facts = { ...post.facts };
    for (const [name, entry] of data) {
      if (typeof entry !== "string" || entry === "") continue;
      if (name === "account" || name === "accounts" || name === "team") post[name === "accounts" ? "account" : name] ??= entry;
      else if (name.startsWith("fact-")) facts[name.slice(5)] = value(name, entry);
    }
    if (Object.keys(facts).length) post.facts = facts;
    for (const medium of post.media || []) {
      const alt = data.get("alt-" + medium.asset);
      if (typeof alt === "string") medium.alt = alt;
    }
    return post;
  };
  const ask = (text) => {
    asked = text;
    worker.postMessage({ n: ++n, post: submission(text), lang });
  };
  d.addEventListener("charte:judge", (e) => {
    if (e.target !== form || e.defaultPrevented) return;
    answered = false;
    ask(e.detail.text);
  });
  worker.onmessage = ({ data }) => {
    if (data.ready && asked === null && !answered && field?.value) ask(field.value);
    if (data.verdict?.effect && data.n === n && field?.value === asked && !answered) show(data.verdict);
  };
  worker.onerror = () => worker.terminate();

  // --- drawing -------------------------------------------------------------------------------------------------------
  const TONES = { publish: "publish", show: "publish", remind: "remind", revise: "revise", hold: "hold", refuse: "refuse", hide: "refuse" };
  // The shapes of the design system, so that no tone is told by its colour alone.
  const SHAPES = {
    publish: [["circle", { class: "body", cx: 10, cy: 10, r: 8 }], ["path", { class: "cut", d: "m6.3 10.3 2.6 2.6 4.9-5.3" }]],
    remind: [["rect", { class: "body", x: 2.5, y: 2.5, width: 15, height: 15, rx: 3 }], ["path", { class: "cut", d: "M10 9.3V14M10 6.2v.1" }]],
    revise: [["path", { class: "body", d: "M10 1.7 18.3 10 10 18.3 1.7 10z" }], ["path", { class: "cut", d: "M6.2 10.5c1.3-1.7 2.5-1.7 3.8-.3s2.5 1.3 3.8-.4" }]],
    hold: [["path", { class: "body", d: "M10 1.8 17.3 6v8L10 18.2 2.7 14V6z" }], ["path", { class: "cut", d: "M8 7v6M12 7v6" }]],
    refuse: [["path", { class: "body", d: "M6.7 2h6.6L18 6.7v6.6L13.3 18H6.7L2 13.3V6.7z" }], ["path", { class: "cut", d: "m7 7 6 6M13 7l-6 6" }]],
    busy: [["circle", { cx: 10, cy: 10, r: 7.5 }], ["path", { class: "body", d: "M10 2.5a7.5 7.5 0 0 1 0 15z" }]],
  };
  const shape = (tone) => {
    const make = (name, attributes) => {
      const e = d.createElementNS("http://www.w3.org/2000/svg", name);
      for (const [key, v] of Object.entries(attributes)) e.setAttribute(key, v);
      return e;
    };
    const svg = make("svg", { class: "shape", viewBox: "0 0 20 20", "aria-hidden": "true" });
    for (const [name, attributes] of SHAPES[tone] || SHAPES.busy) svg.append(make(name, attributes));
    return svg;
  };
  const el = (name, className, ...children) => {
    const e = d.createElement(name);
    if (className) e.className = className;
    e.append(...children.filter((c) => c !== null && c !== ""));
    return e;
  };
  const finding = (f, i) => {
    const tone = TONES[f.effect] || "busy", li = el("li", "finding " + tone);
    li.append(el("header", "", el("span", "sign wrap " + tone, shape(tone), `${i + 1}. ${f.heading}`)));
    if (f.say) li.append(el("p", "say", f.say));
    for (const line of [...f.seen, ...f.missing]) li.append(el("p", "saw", line));
    if (f.remedy) li.append(el("p", "remedy", el("span", "", f.remedy)));
    if (f.does) li.append(el("p", "", f.does));
    for (const law of f.references) li.append(el("p", "saw", law));
    return li;
  };
  const show = (verdict) => {
    const seen = verdict.partial ? { ...verdict, ...verdict.so_far } : verdict;
    const findings = seen.findings.filter((f) => !verdict.partial || !f.waits);
    // What the server has yet to see is not shown as allowed.
    const tone = verdict.partial && TONES[seen.effect] === "publish" ? "busy" : TONES[seen.effect] || "busy";
    const word = words.effects?.[seen.effect];
    const line = [shape(tone), word ? el("strong", "", word) : null, el("span", "", seen.headline)].filter(Boolean);
    const list = findings.length ? [el("ol", "findings", ...findings.map(finding))] : [];
    const sure = words.confirm ? [el("p", "sure", words.confirm)] : [];
    mark(findings);
    const section = panel && $(".verdict", panel);
    if (section) {
      // The live region and the questions stay where they are: the one is read out, in the others one may be answering.
      section.className = "verdict " + tone;
      for (const old of section.querySelectorAll(":scope > .findings, :scope > .sure")) old.remove();
      const old = $(":scope > .line", section);
      if (old) { old.replaceChildren(...line); old.after(...list); } else section.prepend(el("p", "line", ...line), ...list);
      section.append(...sure);
    } else if (panel) {
      const p = el("p", "line", ...line);
      p.setAttribute("role", "status");
      panel.replaceChildren(el("section", "verdict " + tone, p, ...list, ...sure));
    }
    watch.takeRecords();
  };

  /* The words that a finding speaks of, under the text that one types. The gravest finding is named first, and wins. */
  const mark = (findings) => {
    const mirror = $(".mirror", form), text = field.value;
    if (!mirror) return;
    const taken = [];
    for (const f of findings) {
      for (const { medium, start, end } of f.spots) {
        if (medium !== undefined || start >= end || end > text.length) continue;
        if (start === 0 && end === text.length) continue; // the whole text: there is nothing to point at
        if (!taken.some((t) => start < t.end && t.start < end)) taken.push({ start, end, tone: TONES[f.effect] || "busy" });
      }
    }
    taken.sort((a, b) => a.start - b.start);
    const parts = [];
    let at = 0;
    for (const { start, end, tone } of taken) {
      if (start > at) parts.push(text.slice(at, start));
      parts.push(el("mark", "word " + tone, text.slice(start, end)));
      at = end;
    }
    mirror.replaceChildren(...parts, text.slice(at) + "\n");
  };
})();
