/* Charte: what the pages ask the server while one works. Everything here has a way without it: a button, a link, a form.
   It listens to the events of charte.js; who calls preventDefault() on one of them does its work instead. */
(() => {
  "use strict";
  const d = document;
  const $ = (s, e = d) => e.querySelector(s);
  const read = (html) => new DOMParser().parseFromString(html, "text/html");
  const pending = {};
  // Only the last question of a kind matters: the one before is given up.
  const ask = async (kind, url, init = {}) => {
    pending[kind]?.abort();
    const stop = pending[kind] = new AbortController();
    try {
      const answer = await fetch(url, { credentials: "same-origin", ...init, signal: stop.signal });
      return answer.ok || answer.status === 409 ? { ok: answer.ok, url: answer.url, page: read(await answer.text()) } : null;
    } catch { return null; } // offline, or given up: the form is still there
  };
  const put = (selector, from, into, inner) => {
    const was = $(selector, into), is = $(selector, from);
    if (!was || !is || was.contains(d.activeElement)) return;
    inner ? was.replaceChildren(...is.childNodes) : was.replaceWith(is);
  };
  const body = (form, more) => {
    const out = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (typeof value === "string") out.append(name, value);
    for (const [name, value] of Object.entries(more)) out.set(name, value);
    return out;
  };
  const send = (form, may) => { const b = $("[data-send]", form); if (b) b.disabled = !may; };

  // Saving: the page that the form leads to, of which only what concerns the saving is taken.
  d.addEventListener("charte:save", async (e) => {
    if (e.defaultPrevented) return;
    const form = e.detail.form;
    const answer = await ask("save", form.action, { method: "POST", body: body(form, { act: "save" }), keepalive: true });
    const next = answer && $("form[data-autosave]", answer.page);
    if (!next) return;
    if (!answer.ok) { // someone else saved meanwhile: nothing was written, and the page says so
      const said = $(".head + .status", next);
      if (said) { $(".head + .status", form)?.remove(); said.setAttribute("role", "status"); $(".head", form).after(said); }
      return;
    }
    put("[data-saved]", answer.page, form, true);
    const revision = $("[name=revision]", form), now = $("[name=revision]", next);
    if (revision && now) revision.value = now.value;
    // A new post has an address from its first saving on.
    if (form.getAttribute("action") !== next.getAttribute("action")) {
      form.setAttribute("action", next.getAttribute("action"));
      form.dataset.verdict = next.dataset.verdict;
      history.replaceState(null, "", answer.url);
    }
  });

  // The verdict: its answer counts only for the text that it was asked about.
  d.addEventListener("charte:judge", async (e) => {
    const form = e.target.closest("form[data-verdict]"), text = form && $("[data-text]", form);
    if (e.defaultPrevented || !text) return;
    const asked = text.value;
    const answer = await ask("judge", form.dataset.verdict, { method: "POST", body: body(form, {}) });
    if (!answer || text.value !== asked) return;
    put(".mirror", answer.page, form);
    put("#counter", answer.page, form, true);
    const why = $("#why", answer.page), panel = $("[data-panel]", form) || (form.id && $(`[data-panel="${form.id}"]`)), verdict = $("[data-part], .verdict", answer.page);
    if (why) { put("#why", answer.page, form, true); send(form, why.hasAttribute("data-may-send")); }
    if (panel && verdict && !panel.contains(d.activeElement)) panel.replaceChildren(verdict);
  });

  // Moving, by keys and by dragging: the hidden form of the calendar.
  const move = (id, days, minutes) => {
    const form = $("#move-form");
    if (!form || (!days && !minutes)) return;
    for (const [name, value] of Object.entries({ post: id, days, minutes })) form.elements[name].value = value;
    form.requestSubmit();
  };
  d.addEventListener("charte:move", (e) => { if (!e.defaultPrevented) move(e.detail.id, e.detail.days, e.detail.minutes); });
  let dragged = null;
  d.querySelectorAll(".chip[data-move]").forEach((chip) => { chip.draggable = true; });
  d.addEventListener("dragstart", (e) => {
    const chip = e.target.closest?.(".chip[data-move]"), day = chip?.closest("[data-day]");
    dragged = day ? { id: chip.dataset.move, day: day.dataset.day, y: e.pageY } : null;
    if (dragged) e.dataTransfer.effectAllowed = "move";
  });
  d.addEventListener("dragover", (e) => { if (dragged && e.target.closest?.("[data-day]")) e.preventDefault(); });
  d.addEventListener("drop", (e) => {
    const day = e.target.closest?.("[data-day]");
    if (!dragged || !day) return;
    e.preventDefault();
    const days = Math.round((Date.parse(day.dataset.day) - Date.parse(dragged.day)) / 864e5);
    const bands = $(".bands", day); // 28 half-hours high; a month and a phone have no hours to drop on
    const half = bands && getComputedStyle(bands).display === "grid" ? bands.offsetHeight / 28 : 0;
    move(dragged.id, days, half ? Math.round((e.pageY - dragged.y) / half) * 30 : 0);
    dragged = null;
  });
  d.addEventListener("dragend", () => { dragged = null; });

  // The inbox: what came since, who is on the card; said, never put under the eyes of who reads.
  const inbox = $("[data-live]");
  const look = async () => {
    if (d.hidden) return;
    const answer = await ask("live", inbox.dataset.live), page = answer?.ok && answer.page;
    const now = page && $("[data-news]", page), bar = $("[data-news]", inbox);
    if (!now || !bar) return;
    if (bar.textContent.trim() !== now.textContent.trim()) bar.replaceChildren(...now.childNodes);
    bar.hidden = !bar.childElementCount;
    page.querySelectorAll("[data-view]").forEach((is) => { const was = $(`.tabs [data-view="${is.dataset.view}"]`, inbox); if (was) was.replaceChildren(...is.childNodes); });
    const was = $("[data-presence]", inbox), is = $("[data-presence]", page);
    if (was && is && was.textContent.trim() !== is.textContent.trim()) was.replaceChildren(...is.childNodes);
  };
  if (inbox) { setInterval(look, 20000); d.addEventListener("visibilitychange", look); }

  // Work that goes on by itself: the part of the page that tells of it, every three seconds until it is done.
  const again = async () => {
    const part = $("[data-again]"), answer = part && await ask("again", part.dataset.again), is = answer?.ok && $("main > .stack", answer.page);
    if (is && !part.contains(d.activeElement)) part.replaceWith(is);
    if ($("[data-again]")) setTimeout(again, 3000);
  };
  if ($("[data-again]")) setTimeout(again, 3000);

  // A page that is open since yesterday, a machine without a network: said, never acted upon.
  const show = (selector, yes) => { const p = $(selector); if (p) p.hidden = !yes; };
  const opened = Date.now();
  d.addEventListener("visibilitychange", () => { if (!d.hidden && Date.now() - opened > 8 * 36e5) show("[data-stale]", true); });
  addEventListener("offline", () => show("[data-offline]", true));
  addEventListener("online", () => show("[data-offline]", false));

  // Results under the search field.
  let typed;
  d.addEventListener("charte:sheet", (e) => {
    if (e.defaultPrevented) return;
    clearTimeout(typed);
    typed = setTimeout(async () => {
      const q = e.detail.q.trim(), palette = $(".top .palette");
      if (!palette) return;
      if (!q) { palette.replaceChildren(); palette.hidden = true; return; }
      const answer = await ask("sheet", "/search/palette?q=" + encodeURIComponent(q));
      const found = answer && $(".palette", answer.page);
      if (!found) return;
      palette.replaceChildren(...found.childNodes);
      palette.hidden = !palette.closest(".search").contains(d.activeElement);
    }, 150);
  });
})();
