"use strict";
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const words = data.words, columns = data.columns, at = Object.fromEntries(columns.map((name, index) => [name, index]));
  const body = document.querySelector("#list tbody"), chips = document.getElementById("chips"), said = document.getElementById("said");
  const search = document.getElementById("search"), more = document.getElementById("more");
  const selects = [...document.querySelectorAll("select[data-column]")];
  const STEP = 100;
  let filter = {}, expected = null, shown = STEP, found = [];

  const fold = text => (text || "").normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/[đĐ]/g, "d").toLowerCase();
  const make = (tag, text, attributes = {}) => { const node = document.createElement(tag); if (text != null) node.textContent = text; for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value); return node; };
  const label = (name, value) => (data.labels[name] || {})[value] || value;
  const parts = value => value == null ? [] : String(value).split(";");

  function matches(row) {
    for (const [name, wanted] of Object.entries(filter)) {
      const any = Array.isArray(wanted) ? wanted : [wanted], value = row[at[name]];
      if (data.lists.includes(name)) { const held = parts(value); if (!any.some(each => held.includes(each))) return false; }
      else if (!any.some(each => each === null ? value == null : String(value) === each)) return false;
    }
    const sought = fold(search.value.trim());
    return !sought || row.folded.includes(sought);
  }

  function refresh() {
    found = data.rows.filter(matches);
    body.replaceChildren();
    found.slice(0, shown).forEach(addRow);
    more.hidden = found.length <= shown;
    more.textContent = words.more.replace("{n}", Math.min(STEP, found.length - shown));
    chips.replaceChildren();
    for (const [name, value] of Object.entries(filter)) {
      const text = (Array.isArray(value) && value.length > 2 ? [value.length + " " + words.values] : [].concat(value)).map(each => each === null ? words.unknown : label(name, each)).join(", ");
      const chip = make("button", `${data.titles[name]}: ${text}  ✕`, { class: "chip", type: "button", "aria-label": `${words.remove} ${data.titles[name]}` });
      chip.onclick = () => { delete filter[name]; expected = null; start(); };
      chips.append(chip);
    }
    for (const select of selects) { const value = filter[select.dataset.column]; select.value = typeof value === "string" ? value : ""; }
    const here = words.here.replace("{k}", found.length).replace("{kept}", data.rows.length);
    const whole = data.complete ? "" : " " + words.partly.replace("{n}", data.judged);
    said.textContent = (expected != null && !data.complete ? words.whole.replace("{n}", expected) + " " : "") + here + whole;
  }

  function addRow(row) {
    const line = make("tr", null, { tabindex: "0", "aria-expanded": "false" });
    line.append(make("td", row[at.id], { class: "id" }), make("td", row[at.shown_on], { class: "on" }), cell(row));
    const post = make("td"); post.append(make("div", row[at.post] || "–")); const where = [row[at.organisation], row[at.province]].filter(Boolean).join(", ");
    if (where) post.append(make("div", where, { class: "soft small" })); line.append(post);
    const acted = make("td"); for (const name of ["party_body", "state_body"]) if (row[at[name]]) acted.append(make("div", row[at[name]])); line.append(acted);
    const reason = make("td");
    for (const [name, sign] of Object.entries(data.reasons)) for (const rule of parts(row[at[name]])) reason.append(make("div", sign + label(name, rule)));
    const missing = parts(row[at[data.missing]]).filter(Boolean).map(each => label("missing_facts", each));
    if (missing.length) reason.append(make("div", words.missing + " " + missing.slice(0, 3).join("; ") + (missing.length > 3 ? " …" : ""), { class: "soft small" }));
    line.append(reason);
    const open = () => toggle(line, row);
    line.onclick = open; line.onkeydown = event => { if (event.key === "Enter" || event.key === " ") { event.preventDefault(); open(); } };
    body.append(line);
  }

  function cell(row) {
    const td = make("td");
    data.badges.forEach((name, index) => { if (index) td.append(" → "); td.append(make("span", label(name, row[at[name]]), { class: "badge " + row[at[name]] })); });
    return td;
  }

  function toggle(line, row) {
    const isOpen = line.classList.toggle("open"); line.setAttribute("aria-expanded", String(isOpen));
    if (!isOpen) { line.nextElementSibling.remove(); return; }
    const more = make("tr", null, { class: "more" }), td = make("td", null, { colspan: "6" }), list = make("dl", null, { class: "facts" });
    for (const name of data.details) {
      const value = row[at[name]]; if (value == null || value === "") continue;
      list.append(make("dt", data.titles[name]), make("dd", data.lists.includes(name) ? parts(value).map(each => label(name, each)).join("; ") : label(name, value)));
    }
    td.append(list); more.append(td); line.after(more);
    if (!row[at.template]) return;
    const name = "dong-" + row[at.row] + ".yaml";
    td.append(make("div", words.template.replace("{file}", name), { class: "small" }), make("pre", row[at.template]));
    const act = make("div", null, { class: "do" });
    act.append(copier(words.copy_template, row[at.template]), saver(words.save.replace("{file}", name), name, row[at.template]), make("code", "phancap check " + name));
    td.append(act);
  }

  const copier = (text, content) => { const button = make("button", text, { type: "button" }); button.onclick = event => { event.stopPropagation(); copy(button, content); }; return button; };
  const saver = (text, name, content) => { const link = make("a", text, { class: "button", download: name, href: "data:text/yaml;charset=utf-8," + encodeURIComponent(content) }); link.onclick = event => event.stopPropagation(); return link; };
  function copy(button, content) {
    const done = () => { const before = button.textContent; button.textContent = words.copied; setTimeout(() => { button.textContent = before; }, 1200); };
    const old = () => { const area = make("textarea", content); document.body.append(area); area.select(); document.execCommand("copy"); area.remove(); done(); };
    if (navigator.clipboard) navigator.clipboard.writeText(content).then(done, old); else old();
  }
  function start() { shown = STEP; refresh(); }

  for (const row of data.rows) row.folded = fold(row.filter((_, index) => columns[index] !== "template").join(" "));
  document.addEventListener("click", event => {
    const opener = event.target.closest("[data-f]"); if (opener) { event.preventDefault(); filter = JSON.parse(opener.dataset.f); expected = opener.dataset.n ? Number(opener.dataset.n) : null; search.value = ""; start(); document.getElementById("rows").scrollIntoView(); document.getElementById("rows-title").focus({ preventScroll: true }); }
    const copied = event.target.closest("[data-copy]"); if (copied) copy(copied, copied.dataset.copy);
  });
  search.oninput = start;
  for (const select of selects) select.onchange = () => { if (select.value) filter[select.dataset.column] = select.value; else delete filter[select.dataset.column]; expected = null; start(); };
  document.getElementById("clear").onclick = () => { filter = {}; search.value = ""; expected = null; start(); };
  more.onclick = () => { shown += STEP; refresh(); };
  for (const node of document.querySelectorAll("[data-needs-script]")) node.hidden = false;
  filter = data.first || {}; start();
})();
