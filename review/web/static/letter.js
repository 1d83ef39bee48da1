// The letter that goes with the decision as it is filled in, beside its panel. The server writes it and keeps nothing.
const PAUSE = 350;  // milliseconds without a key before the letter is written again
const upright = matchMedia("(max-width: 60rem)");  // as in the style sheet: everything under each other
let waiting = null;
let asking = null;

const aside = () => document.getElementById("letter");
const formAtHand = () => document.querySelector(".panel[data-letter]:not([hidden]) form");

async function write() {
  const form = formAtHand(), place = aside();
  asking?.abort();
  if (!form) return;
  asking = new AbortController();
  try {
    const answer = await fetch(place.dataset.from, { method: "POST", body: new URLSearchParams(new FormData(form)), signal: asking.signal });
    if (answer.ok || answer.status === 409) show(place, await answer.text(), answer.ok);
  } catch (fault) { if (fault.name !== "AbortError" && !(fault instanceof TypeError)) throw fault; }  // no server: no letter yet
}

function show(place, said, written) {
  const why = place.querySelector(".notice"), text = place.querySelector(".letter-text");
  why.hidden = written;
  text.classList.toggle("old", !written);  // what was written last stays, faded, under what is to be done
  if (written) fill(text, said); else why.textContent = said;
  const comes = place.hidden && formAtHand();
  place.hidden = !formAtHand();
  if (!comes || !upright.matches) return;
  place.style.scrollMarginBottom = `${document.querySelector(".decide").offsetHeight}px`;  // the bar lies over the page
  place.scrollIntoView({ block: "nearest" });
}

// Line by line; what became another is marked and brought into sight.
function fill(text, said) {
  const before = new Set([...text.children].map((line) => line.textContent));
  text.replaceChildren(...said.split("\n").filter(Boolean).map((line) => {
    const shown = document.createElement("p");
    shown.textContent = line;
    shown.classList.toggle("new", before.size > 0 && !before.has(line));
    return shown;
  }));
  const fresh = text.querySelector(".new");
  if (fresh) text.scrollTop = fresh.offsetTop - text.offsetTop - text.clientHeight / 3; else if (!before.size) text.scrollTop = 0;
}

// At once when a panel opens or closes.
export function showLetter() {
  clearTimeout(waiting);
  if (!aside()) return;
  aside().querySelector(".letter-text").replaceChildren();
  if (formAtHand()) write(); else aside().hidden = true;
}

document.addEventListener("input", (event) => {
  if (!event.target.closest(".panel[data-letter]")) return;
  clearTimeout(waiting);
  waiting = setTimeout(write, PAUSE);
});
