/* Charte: small comforts over pages that work without them. No library, no inline code, no request.

   HOOKS for the program (all are plain DOM events, they bubble, and nothing happens when no one listens):
   live.js listens to all four and asks the server; another listener that calls preventDefault() takes its place.

     charte:save   on form[data-autosave], 800 ms after the last key and when the page is left; detail = {form, data: FormData}.
                   The listener posts it and writes into the form's [data-saved] (role=status).
     charte:judge  on form[data-judge], 120 ms after the last key; detail = {text}. The listener (WebAssembly engine) answers by replacing
                   the .verdict and the .mirror; the server's answer, later, replaces both again.
     charte:move   on .chip[data-move], Alt+arrows in a calendar; detail = {id, days, minutes}. Without a listener the link opens the
                   panel, whose date and hour do the same.
     charte:sheet  on the search field, as one types; detail = {q}. The listener fills .palette.

   KEYS: ? help · Ctrl/Cmd-K or / search · g then a letter: a page of the rail (data-go) · j k in [data-keys=list], or where a page says [data-key=j] · Escape closes. */
(() => {
  "use strict";
  const d = document, root = d.documentElement;
  const $ = (s, e = d) => e.querySelector(s), $$ = (s, e = d) => [...e.querySelectorAll(s)];
  const tell = (el, name, detail) => el.dispatchEvent(new CustomEvent("charte:" + name, { bubbles: true, cancelable: true, detail }));
  const typing = (e) => e.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(e.tagName);

  // Theme: system, then the other one, kept in this browser only.
  const store = { get: () => { try { return localStorage.getItem("theme"); } catch { return null; } },
                  set: (v) => { try { v ? localStorage.setItem("theme", v) : localStorage.removeItem("theme"); } catch { /* private mode */ } } };
  const theme = (v) => {
    v ? (root.dataset.theme = v) : delete root.dataset.theme;
    $$("[data-theme-set]").forEach((b) => b.setAttribute("aria-pressed", String((b.dataset.themeSet || "") === (v || ""))));
  };
  theme(root.dataset.theme || store.get());
  $$("[data-theme-set], [data-theme-next]").forEach((b) => {
    b.hidden = false;
    const box = b.closest("fieldset[hidden]");
    if (box) box.hidden = false;
    b.addEventListener("click", () => {
      const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
      const v = "themeSet" in b.dataset ? b.dataset.themeSet : dark ? "light" : "dark";
      store.set(v); theme(v);
    });
  });

  // Help: the dialog stands in the page; the link to it works without us.
  const help = $("dialog.help");
  $$("[data-help]").forEach((a) => a.addEventListener("click", (e) => { if (help) { e.preventDefault(); help.showModal(); } }));
  $$("dialog").forEach((x) => x.addEventListener("click", (e) => { if (e.target === x) x.close(); }));

  // Search and palette.
  const search = $(".top .search input"), palette = $(".palette");
  const open = (yes) => { if (palette) palette.hidden = !yes || !palette.children.length; };
  if (search) {
    if (palette && !palette.hasAttribute("data-open")) open(false);
    search.addEventListener("focus", () => open(true));
    search.addEventListener("input", () => { open(true); tell(search, "sheet", { q: search.value }); });
    $(".top .search").addEventListener("focusout", (e) => { if (!e.currentTarget.contains(e.relatedTarget) && !palette?.hasAttribute("data-open")) open(false); });
    $(".top .search").addEventListener("keydown", (e) => {
      if (!palette || !/^Arrow(Up|Down)$/.test(e.key)) return;
      const all = [search, ...$$("a", palette)], i = all.indexOf(d.activeElement);
      all[(i + (e.key === "ArrowDown" ? 1 : all.length - 1)) % all.length].focus();
      e.preventDefault();
    });
  }

  // Clocks count down: the text is the server's, the number in it is ours, within a day.
  const tick = () => $$("time[data-count]").forEach((el) => {
    const left = Math.round((Date.parse(el.dateTime) - Date.now()) / 6e4), n = Math.abs(left);
    if (!(n < 1440)) return;
    const span = n < 60 ? `${n}\u00a0min` : `${Math.floor(n / 60)}\u00a0h` + (n % 60 ? `\u00a0${String(n % 60).padStart(2, "0")}` : "");
    const say = (left < 0 ? el.dataset.ago : el.dataset.in).replace("%", span);
    if (el.textContent !== say) el.textContent = say;
    if (left < 0) { const clk = el.closest(".clk"); clk?.classList.remove("quiet", "hold"); clk?.classList.add("refuse"); }
  });
  if ($("time[data-count]")) { tick(); setInterval(tick, 15000); }

  // Prepared answers: into the box at once, the first open blank chosen. Without us the link opens the page with it.
  $$("[data-insert]").forEach((a) => a.addEventListener("click", (e) => {
    const form = $("#answer-form"), box = form && $("textarea", form);
    if (!box || e.ctrlKey || e.metaKey || e.shiftKey) return;
    e.preventDefault();
    box.value = a.dataset.insert;
    $("[name=wording]", form).value = a.dataset.wording;
    box.focus();
    const blank = /\{[^{}\n]+\}/.exec(box.value);
    blank ? box.setSelectionRange(blank.index, blank.index + blank[0].length) : box.setSelectionRange(box.value.length, box.value.length);
  }));

  // The list of the inbox shows the comment whose card is open.
  const shown = $(".list-pane .cur");
  if (shown) { const pane = shown.closest(".list-pane"); if (shown.offsetTop + shown.offsetHeight > pane.clientHeight) pane.scrollTop = shown.offsetTop - pane.clientHeight / 3; }

  // Lists: the row that has the focus is the row one is on.
  const step = (n) => {
    const items = $$("[data-keys=list] tbody tr, [data-keys=list] > li");
    if (!items.length) return false;
    const at = items.findIndex((r) => r.contains(d.activeElement));
    const to = items[Math.max(0, Math.min(items.length - 1, at < 0 ? 0 : at + n))];
    ($("a[href], button, input", to) || to).focus();
    to.scrollIntoView({ block: "nearest" });
    return true;
  };

  let leader = 0;
  d.addEventListener("keydown", (e) => {
    if ((e.ctrlKey || e.metaKey) && !e.altKey && e.key.toLowerCase() === "k" && search) { e.preventDefault(); search.focus(); search.select(); return; }
    if (e.key === "Enter" && (e.ctrlKey || e.metaKey)) {
      const send = $("main [data-key-ctrl=Enter]:not(:disabled)");
      if (send) { e.preventDefault(); send.click(); return; }
    }
    if (e.key === "Escape" && search && $(".top .search").contains(d.activeElement)) { open(false); search.blur(); return; }

    const chip = e.target.closest?.(".chip[data-move]");
    if (chip && e.altKey && /^Arrow/.test(e.key)) {
      const move = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -30], ArrowDown: [0, 30] }[e.key];
      if (move) { e.preventDefault(); tell(chip, "move", { id: chip.dataset.move, days: move[0], minutes: move[1] }); }
      return;
    }
    // Keys of one character can be switched off by the person (WCAG 2.1.4): <html data-keys="off">.
    if (root.dataset.keys === "off" || e.ctrlKey || e.metaKey || e.altKey || typing(e.target) || $("dialog[open]")) return;
    if (leader && Date.now() - leader < 1500) {
      leader = 0;
      const to = $(`[data-go="${CSS.escape(e.key)}"]`);
      if (to) { e.preventDefault(); location.href = to.href; }
      return;
    }
    if (e.key === "g") leader = Date.now();
    else if (e.key === "?" && help) { e.preventDefault(); help.showModal(); }
    else if (e.key === "/" && search) { e.preventDefault(); search.focus(); }
    else if (/^[jk]$/.test(e.key) && !$(`main [data-key="${e.key}"]`)) { if (step(e.key === "j" ? 1 : -1)) e.preventDefault(); }
    else {
      const act = $$(`main [data-key="${CSS.escape(e.key)}"]`).find((x) => x.checkVisibility());
      if (!act) return;
      e.preventDefault(); act.focus(); act.click();
      const box = act.tagName === "SUMMARY" && act.parentElement.open && $("input:checked, input:not([type=hidden]), select, textarea", act.parentElement);
      if (box) box.focus();
    }
  });

  // Calendar: plain arrows go from post to post and from day to day.
  $$(".week, .cal").forEach((cal) => cal.addEventListener("keydown", (e) => {
    if (e.altKey || e.ctrlKey || e.metaKey || !e.target.classList.contains("chip")) return;
    const days = $$(".day, td", cal).filter((x) => $(".chip", x)), day = e.target.closest(".day, td");
    const here = $$(".chip", day), i = here.indexOf(e.target), at = days.indexOf(day);
    const to = { ArrowDown: here[i + 1], ArrowUp: here[i - 1], ArrowRight: days[at + 1] && $(".chip", days[at + 1]), ArrowLeft: days[at - 1] && $(".chip", days[at - 1]) }[e.key];
    if (to) { e.preventDefault(); to.focus(); }
  }));

  // A row of tabs that is wider than a phone shows the one where one is.
  $$(".tabs [aria-current]").forEach((tab) => { tab.parentElement.scrollLeft = tab.offsetLeft - tab.parentElement.offsetLeft - 24; });

  // Forms that save by themselves, and the verdict while typing.
  $$("form[data-autosave], form[data-judge]").forEach((f) => {
    let save, judge;
    const keep = () => { clearTimeout(save); save = 0; tell(f, "save", { form: f, data: new FormData(f) }); };
    f.addEventListener("input", (e) => {
      if ("autosave" in f.dataset) { clearTimeout(save); save = setTimeout(keep, 800); }
      if ("judge" in f.dataset && e.target.matches("[data-text]")) {
        const mirror = $(".mirror", f);
        if (mirror) mirror.textContent = e.target.value + "\n"; // marks of an older text never stay under a newer one
        clearTimeout(judge); judge = setTimeout(() => tell(f, "judge", { text: e.target.value }), 120);
      }
    });
    addEventListener("pagehide", () => { if (save) keep(); });
  });

  // "Select all" of a list with boxes.
  $$("[data-all]").forEach((box) => box.addEventListener("change", () => $$(`[name="${CSS.escape(box.dataset.all)}"]`).forEach((b) => { b.checked = box.checked; })));
})();
