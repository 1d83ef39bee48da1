// The paper and the values beside it: light the place of a value, jump from a place to its value, decide by key.
import { onKeys } from "./page.js";
import { calm, sheets, showCuts, tools } from "./paper.js";
import { showAround } from "./around.js";
import { startCorrecting } from "./correct.js";
import { showLetter } from "./letter.js";

const smooth = { behavior: calm ? "auto" : "smooth" };

// ---- values and their places; listened for on the page, because a correction brings new rows and frames

const framesOf = (value) => document.querySelectorAll(`.frame[data-value="${CSS.escape(value)}"]`);
let lit = null;

function light(value, { scroll = false } = {}) {
  if (lit !== value) dim();
  lit = value;
  const frames = framesOf(value);
  frames.forEach((frame) => frame.classList.add("lit"));
  sheets?.classList.toggle("has-lit", frames.length > 0);
  document.getElementById(value)?.classList.add("lit");
  if (scroll && frames.length) bringIntoView(frames[0]);
}

function dim() {
  document.querySelectorAll(".lit").forEach((one) => one.classList.remove("lit"));
  sheets?.classList.remove("has-lit");
  lit = null;
}

// Only the paper moves, never the column that is being read.
export function bringIntoView(place) {
  const at = place.getBoundingClientRect();
  const view = sheets.getBoundingClientRect();
  const outside = at.top < view.top + 30 || at.bottom > view.bottom - 10 || at.left < view.left || at.right > view.right;
  if (!outside) return;
  sheets.scrollBy({ top: at.top - view.top - view.height / 3, left: at.left + at.width / 2 - view.left - view.width / 2, ...smooth });
}

function jumpToValue(value) {
  const row = document.getElementById(value);
  if (!row) return;
  for (let around = row.closest("details"); around; around = around.parentElement.closest("details")) around.open = true;
  row.scrollIntoView({ block: "center", ...smooth });
  (row.querySelector(".to-place") ?? row).focus({ preventScroll: true });
  light(value);
}

const linkOf = (target) => target.closest?.(".to-place") ?? target.closest?.("tr.value, .people li")?.querySelector(".to-place");

document.addEventListener("pointerover", (event) => {
  const frame = event.target.closest?.(".frame");
  const link = frame ? null : linkOf(event.target);
  const value = frame?.dataset.value ?? link?.dataset.value;
  const rest = document.activeElement?.closest(".to-place, .frame")?.dataset.value;
  if (value) { if (value !== lit) light(value, { scroll: Boolean(link) }); } else if (lit && lit !== rest) dim();
});
document.addEventListener("focusin", (event) => {
  const one = event.target.closest(".to-place, .frame");
  if (one) light(one.dataset.value, { scroll: one.matches(".to-place") });
  else if (!event.target.closest(".correct")) dim();
});
document.addEventListener("click", (event) => {
  const link = event.target.closest(".to-place");
  const frame = event.target.closest(".frame");
  if (!link && !frame) return;
  event.preventDefault();
  if (frame && sheets.classList.contains("picking")) return;
  if (frame) { jumpToValue(frame.dataset.value); return; }
  link.focus();
  light(link.dataset.value, { scroll: true });
});

function walkValues(step) {
  const shown = [...document.querySelectorAll(".to-place")].filter((link) => link.checkVisibility());
  if (!shown.length) return false;
  const place = shown.indexOf(document.activeElement);
  const next = place < 0 ? (step > 0 ? 0 : shown.length - 1) : Math.min(Math.max(place + step, 0), shown.length - 1);
  shown[next].focus({ preventScroll: true });
  (shown[next].closest("tr") ?? shown[next]).scrollIntoView({ block: "nearest", ...smooth });
}

// ---- deciding

const openers = () => [...document.querySelectorAll("[data-panel]")];
const openedPanel = () => openers().find((one) => one.getAttribute("aria-expanded") === "true");

function openPanel(name) {
  for (const opener of openers()) {
    const shown = opener.dataset.panel === name;
    opener.setAttribute("aria-expanded", String(shown));
    document.getElementById(`panel-${opener.dataset.panel}`).hidden = !shown;
  }
  const first = document.querySelector(`#panel-${name} :is(input:not([type=hidden]), textarea)`);
  first?.focus();
  first?.select?.();
  showLetter();
}

function closePanels() {
  const opened = openedPanel();
  openPanel("");
  opened?.focus();
  return Boolean(opened);
}

document.addEventListener("click", (event) => {
  const opener = event.target.closest("[data-panel]");
  if (!opener && !event.target.closest("[data-close]")) return;
  event.preventDefault();
  if (opener && opener !== openedPanel()) openPanel(opener.dataset.panel); else closePanels();
});
document.addEventListener("keydown", (event) => {
  if (document.querySelector("dialog[open]")) return;
  if (event.key === " " && event.target.matches("[data-panel]")) { event.preventDefault(); event.target.click(); }
  if (event.key === "Escape" && !event.defaultPrevented && closePanels()) event.preventDefault();
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) event.target.closest(".panel form")?.requestSubmit();
});

const press = (key) => () => {
  const button = document.querySelector(`.decide [data-key="${key}"]`);
  if (!button || button.disabled) return false;
  button.click();
};
const follow = (id) => () => document.getElementById(id).click();

const correcting = startCorrecting({ light, dim, bringIntoView, showCuts, showAround });

onKeys({
  a: press("a"), p: press("p"), v: press("v"), w: press("w"), l: press("l"),
  j: follow("to-next"), k: follow("to-previous"),
  s: () => { const offer = document.getElementById("to-alike"); if (!offer) return false; offer.click(); },
  c: correcting.begin,
  ArrowDown: (event) => (event.target === sheets ? false : walkValues(1)),
  ArrowUp: (event) => (event.target === sheets ? false : walkValues(-1)),
  "+": tools["zoom-in"], "=": tools["zoom-in"], "-": tools["zoom-out"], 0: tools["zoom-fit"],
  r: tools.rotate, f: tools.frames, o: tools.every, "[": tools["page-before"], "]": tools["page-after"],
});

document.getElementById("obstacle")?.focus();
const open = openedPanel();
if (open) document.querySelector(`#panel-${open.dataset.panel} textarea`)?.focus();
showLetter();
