// The paper: pictures of its pages, zoom, turning, frames, veils, and cut-outs beside the values.

export const sheets = document.querySelector(".sheets");
export const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
const pages = [...document.querySelectorAll(".page")];

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

async function cutsOf(page) {
  const image = page.querySelector("img");
  if (!image.naturalWidth) return;
  // a picture chosen from several counts its pixels by the size it is shown at: take the same one by itself
  const plain = new Image();
  plain.src = image.currentSrc;
  await plain.decode();
  for (const canvas of document.querySelectorAll(".cut")) {
    if (page.contains(document.getElementById(canvas.dataset.frame))) cutOut(canvas, plain);
  }
}

export const showCuts = () => pages.forEach(cutsOf);

for (const page of pages) {
  const image = page.querySelector("img");
  const failed = () => { page.querySelector(".turn").hidden = true; page.querySelector(".no-picture").hidden = false; };
  image.addEventListener("load", () => cutsOf(page));
  image.addEventListener("error", failed);
  if (image.complete) { if (image.naturalWidth) cutsOf(page); else failed(); }
}

// ---- zoom, turn, frames, all pages at once

const STEPS = [0.5, 0.75, 1, 1.35, 1.8, 2.4, 3.2];
const WIDTH = 2;
let zoom = WIDTH;
let turn = 0;
let whole = false;

// As wide as the column (the step `WIDTH`), or so that one page fits as a whole.
function shownAs() {
  const ratio = pages[0] ? pages[0].offsetWidth / pages[0].offsetHeight : 1;
  return whole ? Math.min(1, (sheets.clientHeight - 48) * ratio / (sheets.clientWidth - 40)) : STEPS[zoom];
}

function setZoom(to, fitted = false) {
  if (!sheets) return;
  everyPage(false);
  const middle = (sheets.scrollTop + sheets.clientHeight / 2) / sheets.scrollHeight;
  const across = (sheets.scrollLeft + sheets.clientWidth / 2) / sheets.scrollWidth;
  zoom = Math.min(Math.max(to, 0), STEPS.length - 1);
  whole = fitted;
  const factor = shownAs();
  sheets.style.setProperty("--zoom", factor);
  const column = Math.max(sheets.clientWidth, 1) / innerWidth * 100;
  for (const page of pages) page.querySelector("img").sizes = `${Math.round(column * factor)}vw`;
  sheets.scrollTop = middle * sheets.scrollHeight - sheets.clientHeight / 2;
  sheets.scrollLeft = across * sheets.scrollWidth - sheets.clientWidth / 2;
}

// Words that are too small to read as wide as the column (a screen print, a photo from afar): nearer at once.
const LEGIBLE = 9;  // pixels of a framed word
const AIR = 0.6;  // per cent of the page, around its words in every frame

function comeNear() {
  const first = pages[0], rects = [...(first?.querySelectorAll(".frame:not(.f-signatures) rect") ?? [])];
  if (!rects.length || zoom !== WIDTH || whole || turn) return;
  const heights = rects.map((rect) => parseFloat(rect.getAttribute("height")) - AIR).sort((one, other) => one - other);
  const tall = heights[heights.length >> 1] / 100 * first.offsetHeight;
  const step = STEPS.findIndex((factor, place) => place >= WIDTH && factor * tall >= LEGIBLE);
  if (step === WIDTH || tall <= 0) return;
  setZoom(Math.min(step < 0 ? WIDTH + 2 : step, WIDTH + 2));
  // from the left edge, and no further than what is framed at the right asks for
  const view = sheets.getBoundingClientRect(), places = [...first.querySelectorAll(".frame rect")].map((rect) => rect.getBoundingClientRect());
  const [left, right, top] = [Math.min(...places.map((one) => one.left)), Math.max(...places.map((one) => one.right)), Math.min(...places.map((one) => one.top))];
  sheets.scrollLeft = Math.max(0, Math.min(left - view.left - 30, right - view.right + 20) + sheets.scrollLeft);
  sheets.scrollTop += top - view.top - 60;
}

function rotate() {
  turn = (turn + 90) % 360;
  for (const page of pages) {
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

// Where a point of the window lies on a page, in fractions of the upright page.
export function onPage(page, clientX, clientY) {
  const box = page.querySelector(".turn").getBoundingClientRect();
  const x = (clientX - box.left) / box.width, y = (clientY - box.top) / box.height;
  return { 0: [x, y], 90: [y, 1 - x], 180: [1 - x, 1 - y], 270: [1 - y, x] }[turn].map((part) => Math.min(Math.max(part, 0), 1));
}

function press(button, pressed) {
  document.querySelector(`[data-do=${button}]`)?.setAttribute("aria-pressed", String(pressed));
}

function toggleFrames() {
  const shown = document.querySelector("[data-do=frames]").getAttribute("aria-pressed") !== "true";
  press("frames", shown);
  document.querySelectorAll(".frames").forEach((one) => one.classList.toggle("off", !shown));
}

function everyPage(wanted = !sheets.classList.contains("every")) {
  if (!sheets || pages.length < 2) return false;
  sheets.classList.toggle("every", wanted);
  press("every", wanted);
}
sheets?.addEventListener("click", (event) => {
  if (!sheets.classList.contains("every")) return;
  const page = event.target.closest(".page");
  if (!page) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  everyPage(false);
  page.scrollIntoView({ block: "start" });
}, true);

function leaf(step) {
  if (pages.length < 2) return false;
  const top = sheets.getBoundingClientRect().top;
  const here = pages.findLastIndex((page) => page.getBoundingClientRect().top <= top + 60);
  const to = pages[Math.min(Math.max(here + step, 0), pages.length - 1)];
  sheets.scrollBy({ top: to.getBoundingClientRect().top - top - 8, behavior: calm ? "auto" : "smooth" });
}

sheets?.addEventListener("wheel", (event) => {
  if (!event.ctrlKey) return;
  event.preventDefault();
  setZoom(zoom - Math.sign(event.deltaY));
}, { passive: false });

// ---- personal data: covered until asked for

function lift(event) {
  const veil = event.target.closest(".veil");
  if (!veil || (event.key && event.key !== "Enter" && event.key !== " ")) return;
  event.preventDefault();
  veil.setAttribute("aria-pressed", String(veil.classList.toggle("lifted")));
}
sheets?.addEventListener("click", lift);
sheets?.addEventListener("keydown", lift);

export const tools = {
  "zoom-in": () => setZoom(zoom + 1), "zoom-out": () => setZoom(zoom - 1),
  // once the width, again the whole page
  "zoom-fit": () => setZoom(WIDTH, zoom === WIDTH && !whole),
  rotate, frames: toggleFrames, every: () => everyPage(), "page-before": () => leaf(-1), "page-after": () => leaf(1),
};
document.querySelector(".tools")?.addEventListener("click", (event) => tools[event.target.closest("[data-do]")?.dataset.do]?.());

if (pages[0]) {
  const image = pages[0].querySelector("img");
  if (image.complete) comeNear(); else image.addEventListener("load", comeNear, { once: true });
}
