// Correcting a value: words dragged over on the paper, chosen by key, or typed. The server reads them and says what
// would be suggested then; nothing is kept before the decision.
import { onPage, sheets } from "./paper.js";

const SVG = "http://www.w3.org/2000/svg";
const LEFT_OUT = 4;  // pixels: a shorter stroke is a click on one word

let around;  // what review.js lends: light, dim, bringIntoView, showCuts
let chosen = null;  // the open <details class="correct">
let picked = { page: null, words: [] };
let cursor = null;  // of choosing by key: page, from, to
const words = new Map();  // by page: a promise of [{text, left, top, right, bottom}]

const form = () => document.getElementById("correct");
const inputOf = (details) => details.querySelector("input");
const pageOf = (number) => document.getElementById(`page-${number}`);
const numberOf = (page) => Number(page.id.slice("page-".length));
const told = document.getElementById("told");  // seen only when it says what went wrong
function tell(said, wrong = false) {
  told.classList.toggle("unseen", !wrong);
  told.textContent = said;
}

function wordsOf(page) {
  const number = numberOf(page);
  if (!words.has(number)) {
    const address = new URL(form().action);
    const asked = `${address.pathname.replace(/verbeter$/, "woorden")}/${number}`;
    words.set(number, fetch(asked, { headers: { accept: "application/json" } })
      .then((answer) => (answer.ok ? answer.json() : []))
      .then((found) => found.map(([text, left, top, right, bottom]) => ({ text, left, top, right, bottom }))));
  }
  return words.get(number);
}

// ---- choosing a value

function choose(details) {
  if (chosen && chosen !== details) chosen.open = false;
  chosen = details;
  sheets?.classList.add("picking");
  around.light(details.dataset.value, { scroll: true });
  const here = document.querySelector(`.frame[data-value="${CSS.escape(details.dataset.value)}"]`)?.closest(".page");
  if (sheets) wordsOf(here ?? sheets.querySelector(".page"));
  inputOf(details).focus();
}

function leave(details) {
  if (chosen !== details) return;
  chosen = null;
  cursor = null;
  clear();
  sheets?.classList.remove("picking");
}

document.addEventListener("toggle", (event) => {
  const details = event.target;
  if (!details.matches?.("details.correct")) return;
  if (!details.open) leave(details); else if (chosen !== details) choose(details);
}, true);

// The value in hand, else the first that asks for a look, else the first.
function begin() {
  const all = [...document.querySelectorAll("details.correct")].filter((one) => one.checkVisibility());
  const row = document.activeElement?.closest("tr.value, .people li, .added .value");
  const asks = all.find((one) => one.closest("tr.differs") || one.closest("tr")?.querySelector(".unsure, .doubtful, .gap"));
  const details = row?.querySelector("details.correct") ?? asks ?? all[0];
  if (!details) return false;
  details.open = true;
  choose(details);  // at once: the event comes later than the next key of somebody quick
  details.scrollIntoView({ block: "nearest" });
}

// ---- what is picked on the paper

function clear() {
  document.querySelectorAll(".picked").forEach((one) => one.remove());
  picked = { page: null, words: [] };
}

function inOrder(those) {
  const lines = [];
  for (const word of [...those].sort((one, other) => one.top + one.bottom - other.top - other.bottom)) {
    const middle = (word.top + word.bottom) / 2;
    const line = lines.find((one) => middle > one[0].top && middle < one[0].bottom);
    if (line) line.push(word); else lines.push([word]);
  }
  return lines.map((line) => line.sort((one, other) => one.left - other.left));
}

function pick(page, those) {
  clear();
  picked = { page, words: those };
  if (!those.length) return;
  const layer = document.createElementNS(SVG, "svg");
  layer.setAttribute("class", "picked");
  layer.setAttribute("width", "100%");
  layer.setAttribute("height", "100%");
  layer.setAttribute("aria-hidden", "true");
  for (const word of those) {
    const rect = document.createElementNS(SVG, "rect");
    const sides = { x: word.left, y: word.top, width: word.right - word.left, height: word.bottom - word.top };
    for (const [name, part] of Object.entries(sides)) rect.setAttribute(name, `${(part * 100).toFixed(3)}%`);
    layer.append(rect);
  }
  page.querySelector(".turn").append(layer);
}

const saidOf = (those) => inOrder(those).map((line) => line.map((word) => word.text).join(" ")).join(" ");

function spotsOf(page, those) {
  return inOrder(those).map((line) => [
    numberOf(page), Math.min(...line.map((one) => one.left)), Math.min(...line.map((one) => one.top)),
    Math.max(...line.map((one) => one.right)), Math.max(...line.map((one) => one.bottom)),
    line.map((one) => one.text).join(" "),
  ]);
}

// ---- by dragging

function under(those, from, to) {
  const [left, right] = [from[0], to[0]].sort((one, other) => one - other);
  const [top, bottom] = [from[1], to[1]].sort((one, other) => one - other);
  return those.filter((word) => {
    const across = Math.min(word.right, right) - Math.max(word.left, left);
    const down = Math.min(word.bottom, bottom) - Math.max(word.top, top);
    const wide = Math.min(word.right - word.left, right - left), high = Math.min(word.bottom - word.top, bottom - top);
    return across >= 0 && down >= 0 && across >= 0.3 * wide && down >= 0.45 * high;
  });
}

let stroke = null;
let stroked = false;  // the click that a stroke ends with is no click

function strokeBegins(event) {
  const page = event.target.closest(".page");
  if (!page || event.button !== 0 || event.target.closest(".veil") || sheets.classList.contains("every")) return;
  if (!form() || (event.pointerType === "touch" && !chosen)) return;
  stroked = false;
  stroke = { page, from: [event.clientX, event.clientY], known: null, moved: false };
  wordsOf(page).then((found) => { if (stroke) stroke.known = found; });
}

function strokeGoesOn(event) {
  if (!stroke) return;
  const far = Math.hypot(event.clientX - stroke.from[0], event.clientY - stroke.from[1]);
  if (!stroke.moved && far < LEFT_OUT) return;
  stroke.moved = stroked = true;
  event.preventDefault();
  if (stroke.known) pick(stroke.page, under(stroke.known, onPage(stroke.page, ...stroke.from), onPage(stroke.page, event.clientX, event.clientY)));
}

async function strokeEnds(event) {
  const done = stroke;
  stroke = null;
  if (!done || (!done.moved && !chosen)) return;
  const known = await wordsOf(done.page);
  const those = under(known, onPage(done.page, ...done.from), onPage(done.page, event.clientX, event.clientY));
  pick(done.page, those);
  if (!those.length) {
    if (chosen || done.moved) tell(known.length ? form().dataset.nothing : form().dataset.noWords, true);
    return;
  }
  // later: the browser closes popovers at the end of this very event
  if (!chosen) { setTimeout(askWhich, 0, event); return; }
  take();
}

function take() {
  inputOf(chosen).value = saidOf(picked.words);
  form().elements.places.value = JSON.stringify(spotsOf(picked.page, picked.words));
  form().requestSubmit();
}

// ---- words first, then which value they are

const which = document.getElementById("which");

function askWhich(event) {
  which.querySelector("q").textContent = saidOf(picked.words);
  const list = which.querySelector("ul");
  list.replaceChildren(...fieldsAtHand().map((details, place) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = `${place + 1} ${details.dataset.label}`;
    button.addEventListener("click", () => {
      const { page, words: those } = picked;
      which.hidePopover();
      details.closest("details.add-values")?.setAttribute("open", "");
      details.open = true;
      chosen = details;
      pick(page, those);
      take();
    });
    const item = document.createElement("li");
    item.append(button);
    return item;
  }));
  which.style.left = `${Math.min(event.clientX, innerWidth - 260)}px`;
  which.style.top = `${Math.min(event.clientY + 12, innerHeight - 320)}px`;
  which.showPopover();
  list.querySelector("button")?.focus();
}

// Of the activity that is open, else the first, and of the paper.
function fieldsAtHand() {
  const own = document.querySelector(".activity .to-place:focus")?.closest(".activity")
    ?? document.querySelector("details.activity[open], section.activity");
  const paper = [...document.querySelectorAll(".values details.correct")].filter((one) => !one.closest(".activity"));
  return [...(own?.querySelectorAll("details.correct") ?? []), ...paper].slice(0, 12);
}

which?.addEventListener("keydown", (event) => {
  const buttons = [...which.querySelectorAll("button")];
  if (/^[1-9]$/.test(event.key)) { event.preventDefault(); buttons[Number(event.key) - 1]?.click(); }
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step) {
    event.preventDefault();
    event.stopPropagation();
    buttons[(buttons.indexOf(document.activeElement) + step + buttons.length) % buttons.length].focus();
  }
});
which?.addEventListener("toggle", (event) => { if (event.newState === "closed" && !chosen) clear(); });

// ---- by key: the cursor walks over the words while the field keeps the focus

async function walk(event) {
  const frame = document.querySelector(`.frame[data-value="${CSS.escape(chosen.dataset.value)}"]`);
  const page = cursor?.page ?? frame?.closest(".page") ?? sheets.querySelector(".page");
  const known = await wordsOf(page);
  if (!known.length) { tell(form().dataset.noWords, true); return; }
  if (!cursor) {
    const start = frame ? startOf(known, frame) : 0;
    cursor = { page, from: start, to: start };
  } else {
    const to = stepped(known, cursor.to, event.key);
    cursor = { page, from: event.shiftKey ? cursor.from : to, to };
  }
  const [first, last] = [Math.min(cursor.from, cursor.to), Math.max(cursor.from, cursor.to)];
  pick(page, known.slice(first, last + 1));
  inputOf(chosen).value = saidOf(picked.words);
  around.bringIntoView(page.querySelector(".picked rect:last-child"));
  tell(inputOf(chosen).value);
}

function startOf(known, frame) {
  const rect = frame.querySelector("rect");
  const part = (name) => parseFloat(rect.getAttribute(name)) / 100;
  const to = [part("x") + part("width") / 2, part("y") + part("height") / 2];
  return nearest(known, known.keys(), to);
}

function nearest(known, among, [x, y]) {
  let best = 0, least = Infinity;
  for (const place of among) {
    const one = known[place];
    const far = Math.hypot((one.left + one.right) / 2 - x, 3 * ((one.top + one.bottom) / 2 - y));
    if (far < least) [best, least] = [place, far];
  }
  return best;
}

function stepped(known, place, key) {
  if (key === "ArrowRight" || key === "ArrowLeft") {
    return Math.min(Math.max(place + (key === "ArrowRight" ? 1 : -1), 0), known.length - 1);
  }
  const here = known[place], down = key === "ArrowDown";
  const beyond = [...known.keys()].filter((other) => (down ? known[other].top >= here.bottom - 0.002 : known[other].bottom <= here.top + 0.002));
  if (!beyond.length) return place;
  return nearest(known, beyond, [(here.left + here.right) / 2, (here.top + here.bottom) / 2]);
}

document.addEventListener("keydown", (event) => {
  if (!chosen || event.target !== inputOf(chosen)) return;
  if (event.key === "Escape") {
    event.preventDefault();
    const back = chosen;
    inputOf(back).value = "";
    back.open = false;
    back.querySelector("summary").focus();
    return;
  }
  const sideways = event.key === "ArrowLeft" || event.key === "ArrowRight";
  if (event.key === "ArrowDown" || event.key === "ArrowUp" || (cursor && sideways)) {
    if (inputOf(chosen).list && !cursor && event.key === "ArrowUp") return;
    event.preventDefault();
    event.stopPropagation();
    walk(event);
  } else if (event.key === "Enter") {
    event.preventDefault();
    if (cursor && picked.words.length) take(); else form().requestSubmit();
  } else if (event.key.length === 1) {
    cursor = null;
    clear();
  }
});

// ---- what the server makes of it

function send(event) {
  if (event.target !== form()) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  const asked = new XMLHttpRequest();
  asked.open("POST", form().action);
  asked.responseType = "document";
  asked.setRequestHeader("content-type", "application/x-www-form-urlencoded");
  const value = chosen?.dataset.value ?? event.submitter?.value;
  asked.addEventListener("load", () => {
    const fresh = asked.response?.querySelector(".judgement");
    if (fresh) put(asked.response, value); else location.reload();
  });
  asked.addEventListener("error", () => form().submit());
  document.querySelector(".judgement").setAttribute("aria-busy", "true");
  asked.send(new URLSearchParams(new FormData(form(), event.submitter)));
}
document.addEventListener("submit", send, true);

// The judgement and the frames as they are now; what was being written and what was unfolded stay.
function put(fresh, value) {
  const before = document.querySelector(".judgement"), after = document.adoptNode(fresh.querySelector(".judgement"));
  const scrolled = document.querySelector(".judgement-text").scrollTop;
  for (const written of before.querySelectorAll("textarea")) {
    const same = after.querySelector(`#${written.id}`);
    if (same && written.value) same.value = written.value;
  }
  const unfolded = [...before.querySelectorAll("details.activity")].map((one) => one.open);
  after.querySelectorAll("details.activity").forEach((one, place) => { one.open = one.open || unfolded[place]; });
  chosen = null;
  cursor = null;
  clear();
  sheets?.classList.remove("picking");
  before.replaceWith(after);
  const frames = [...document.querySelectorAll(".frames")], hidden = frames[0]?.classList.contains("off");
  fresh.querySelectorAll(".frames").forEach((one, place) => {
    one.classList.toggle("off", Boolean(hidden));
    frames[place]?.replaceWith(document.adoptNode(one));
  });
  document.title = fresh.title;
  document.querySelector(".judgement-text").scrollTop = scrolled;
  around.showCuts();
  around.showAround();
  settle(after, value);
}

// On to where the eye is: the field that was refused, else the value as it is now.
function settle(judgement, value) {
  const refused = judgement.querySelector("details.correct[open]");
  if (refused) { choose(refused); inputOf(refused).select(); return; }
  const row = document.getElementById(value ?? "");
  (row?.querySelector(".to-place, summary") ?? judgement.querySelector("#akkoord"))?.focus({ preventScroll: true });
  row?.scrollIntoView({ block: "nearest" });
  const read = row?.querySelector(".read b, .read .to-place")?.textContent;
  const points = judgement.querySelector(".three .main-number b")?.textContent ?? "?";
  const label = row?.querySelector("th")?.textContent ?? row?.querySelector(".to-place")?.textContent ?? "";
  tell(form().dataset.announce.replace("{label}", label).replace("{value}", read ?? "–").replace("{points}", points));
}

export function startCorrecting(lent) {
  around = lent;
  sheets?.addEventListener("pointerdown", strokeBegins);
  document.addEventListener("pointermove", strokeGoesOn, { passive: false });
  document.addEventListener("pointerup", strokeEnds);
  document.addEventListener("pointercancel", () => { stroke = null; });
  sheets?.addEventListener("click", (event) => {
    if (!stroked) return;
    stroked = false;
    event.preventDefault();
    event.stopPropagation();
  }, true);
  sheets?.addEventListener("dragstart", (event) => event.preventDefault());
  const refused = document.querySelector("details.correct[open]");
  if (refused) choose(refused);
  return { begin };
}
