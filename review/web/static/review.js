// The paper and the values beside it: light the place of a value, jump from a place to its value, decide by key.
import { onKeys } from "./page.js";

const sheets = document.querySelector(".sheets");
const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
const smooth = { behavior: calm ? "auto" : "smooth" };

// ---- values and their places

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
function bringIntoView(frame) {
  const place = frame.getBoundingClientRect();
  const view = sheets.getBoundingClientRect();
  const outside = place.top < view.top + 30 || place.bottom > view.bottom - 10 || place.left < view.left || place.right > view.right;
  if (!outside) return;
  sheets.scrollBy({ top: place.top - view.top - view.height / 3, left: place.left + place.width / 2 - view.left - view.width / 2, ...smooth });
}

function jumpToValue(value) {
  const row = document.getElementById(value);
  if (!row) return;
  for (let around = row.closest("details"); around; around = around.parentElement.closest("details")) around.open = true;
  row.scrollIntoView({ block: "center", ...smooth });
  (row.querySelector(".to-place") ?? row).focus({ preventScroll: true });
  light(value);
}

const links = [...document.querySelectorAll(".to-place")];
for (const link of links) {
  const row = link.closest("tr") ?? link;
  row.addEventListener("pointerenter", () => light(link.dataset.value, { scroll: true }));
  row.addEventListener("pointerleave", () => { if (document.activeElement !== link) dim(); });
  link.addEventListener("focus", () => light(link.dataset.value, { scroll: true }));
  link.addEventListener("blur", dim);
  link.addEventListener("click", (event) => { event.preventDefault(); link.focus(); light(link.dataset.value, { scroll: true }); });
}
for (const frame of document.querySelectorAll(".frame")) {
  frame.addEventListener("pointerenter", () => light(frame.dataset.value));
  frame.addEventListener("pointerleave", dim);
  frame.addEventListener("focus", () => light(frame.dataset.value));
  frame.addEventListener("click", (event) => { event.preventDefault(); jumpToValue(frame.dataset.value); });
}

function walkValues(step) {
  const shown = links.filter((link) => link.checkVisibility());
  if (!shown.length) return false;
  const place = shown.indexOf(document.activeElement);
  const next = place < 0 ? (step > 0 ? 0 : shown.length - 1) : Math.min(Math.max(place + step, 0), shown.length - 1);
  shown[next].focus({ preventScroll: true });
  (shown[next].closest("tr") ?? shown[next]).scrollIntoView({ block: "nearest", ...smooth });
}

// ---- a cut-out of the paper beside each value, from the picture that is there already

function cutOut(canvas, image) {
  const frame = document.getElementById(canvas.dataset.frame);
  const rect = frame.querySelector("rect");
  const [x, y, w, h] = ["x", "y", "width", "height"].map((name) => parseFloat(rect.getAttribute(name)) / 100);
  const air = h * 0.12;
  const wide = 0.008;
  const left = Math.max(x - wide, 0), top = Math.max(y - air, 0);
  const width = Math.min(w + 2 * wide, 1 - left), height = Math.min(h + 2 * air, 1 - top);
  const source = [left * image.naturalWidth, top * image.naturalHeight, width * image.naturalWidth, height * image.naturalHeight];
  const tall = h > 0.04 ? 64 : 30;
  const room = 300;
  const scale = Math.min(tall / source[3], room / source[2]);
  canvas.width = Math.max(Math.round(source[2] * scale * 2), 2);
  canvas.height = Math.max(Math.round(source[3] * scale * 2), 2);
  canvas.style.width = `${canvas.width / 2}px`;
  canvas.getContext("2d").drawImage(image, ...source, 0, 0, canvas.width, canvas.height);
  canvas.hidden = false;
  canvas.closest("tr").classList.add("has-cut");
}

for (const image of document.querySelectorAll(".page img")) {
  const page = image.closest(".page");
  const loaded = async () => {
    // a picture chosen from several counts its pixels by the size it is shown at: take the same one by itself
    const plain = new Image();
    plain.src = image.currentSrc;
    await plain.decode();
    for (const canvas of document.querySelectorAll(".cut")) {
      if (page.contains(document.getElementById(canvas.dataset.frame))) cutOut(canvas, plain);
    }
  };
  const failed = () => { page.querySelector(".turn").hidden = true; page.querySelector(".no-picture").hidden = false; };
  image.addEventListener("load", loaded);
  image.addEventListener("error", failed);
  if (image.complete) (image.naturalWidth ? loaded : failed)();
}

// ---- zoom, turn, frames

const STEPS = [0.5, 0.75, 1, 1.35, 1.8, 2.4, 3.2];
let zoom = 2;
let turn = 0;

function setZoom(to) {
  if (!sheets) return;
  const middle = (sheets.scrollTop + sheets.clientHeight / 2) / sheets.scrollHeight;
  zoom = Math.min(Math.max(to, 0), STEPS.length - 1);
  sheets.style.setProperty("--zoom", STEPS[zoom]);
  document.querySelectorAll(".page img").forEach((image) => { image.sizes = `${Math.round(52 * STEPS[zoom])}vw`; });
  sheets.scrollTop = middle * sheets.scrollHeight - sheets.clientHeight / 2;
}

function rotate() {
  turn = (turn + 90) % 360;
  for (const page of document.querySelectorAll(".page")) {
    const inner = page.querySelector(".turn");
    const image = page.querySelector("img");
    const lying = turn % 180 !== 0;
    const ratio = image.naturalHeight / image.naturalWidth || 1.414;
    page.classList.toggle("turned", turn !== 0);
    page.style.aspectRatio = turn === 0 ? "" : lying ? String(ratio) : String(1 / ratio);
    inner.style.width = turn === 0 ? "" : lying ? `${100 / ratio}%` : "100%";
    inner.style.transform = turn === 0 ? "" : `translate(-50%, -50%) rotate(${turn}deg)`;
  }
}

function toggleFrames() {
  const button = document.querySelector("[data-do=frames]");
  const shown = button.getAttribute("aria-pressed") !== "true";
  button.setAttribute("aria-pressed", String(shown));
  document.querySelectorAll(".frames").forEach((one) => one.classList.toggle("off", !shown));
}

// ---- personal data: covered until asked for

function lift(event) {
  const veil = event.target.closest(".veil");
  if (!veil || (event.key && event.key !== "Enter" && event.key !== " ")) return;
  event.preventDefault();
  veil.setAttribute("aria-pressed", String(veil.classList.toggle("lifted")));
}
sheets?.addEventListener("click", lift);
sheets?.addEventListener("keydown", lift);

const TOOLS = {
  "zoom-in": () => setZoom(zoom + 1), "zoom-out": () => setZoom(zoom - 1), "zoom-fit": () => setZoom(2),
  rotate, frames: toggleFrames,
};
document.querySelector(".tools")?.addEventListener("click", (event) => TOOLS[event.target.closest("[data-do]")?.dataset.do]?.());

// ---- deciding

const openers = [...document.querySelectorAll("[data-panel]")];

function openPanel(name) {
  for (const opener of openers) {
    const shown = opener.dataset.panel === name;
    opener.setAttribute("aria-expanded", String(shown));
    document.getElementById(`panel-${opener.dataset.panel}`).hidden = !shown;
  }
  const first = document.querySelector(`#panel-${name} :is(input:not([type=hidden]), textarea)`);
  first?.focus();
  first?.select?.();
}

function closePanels() {
  const opened = openers.find((one) => one.getAttribute("aria-expanded") === "true");
  openPanel("");
  opened?.focus();
  return Boolean(opened);
}

for (const opener of openers) {
  opener.addEventListener("click", (event) => {
    event.preventDefault();
    if (opener.getAttribute("aria-expanded") === "true") closePanels(); else openPanel(opener.dataset.panel);
  });
  opener.addEventListener("keydown", (event) => { if (event.key === " ") { event.preventDefault(); opener.click(); } });
}
document.querySelectorAll("[data-close]").forEach((one) =>
  one.addEventListener("click", (event) => { event.preventDefault(); closePanels(); }));
document.addEventListener("keydown", (event) => {
  if (document.querySelector("dialog[open]")) return;
  if (event.key === "Escape" && closePanels()) event.preventDefault();
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) event.target.closest(".panel form")?.requestSubmit();
});

const press = (key) => () => {
  const button = document.querySelector(`.decide [data-key="${key}"]`);
  if (!button || button.disabled) return false;
  button.click();
};
const follow = (id) => () => document.getElementById(id).click();

onKeys({
  a: press("a"), p: press("p"), v: press("v"), w: press("w"), l: press("l"),
  j: follow("to-next"), k: follow("to-previous"),
  ArrowDown: (event) => (event.target === sheets ? false : walkValues(1)),
  ArrowUp: (event) => (event.target === sheets ? false : walkValues(-1)),
  "+": TOOLS["zoom-in"], "=": TOOLS["zoom-in"], "-": TOOLS["zoom-out"], 0: TOOLS["zoom-fit"],
  r: rotate, f: toggleFrames,
});

document.getElementById("obstacle")?.focus();
const open = openers.find((one) => one.getAttribute("aria-expanded") === "true");
if (open) document.querySelector(`#panel-${open.dataset.panel} textarea`)?.focus();
