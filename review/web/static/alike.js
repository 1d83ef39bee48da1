// Items that are alike: a digit leaves one out or takes it in again, one key agrees to all that are left.
import { onKeys } from "./page.js";

const boxes = [...document.querySelectorAll('#alike input[name="stuk"]')];
const button = document.querySelector("#alike [data-key]");

function count() {
  const chosen = boxes.filter((box) => box.checked).length;
  document.getElementById("chosen").textContent = chosen;
  button.disabled = chosen === 0;
  for (const box of boxes) box.closest(".alike-card").classList.toggle("left-out", !box.checked);
}

function toggle(place) {
  const box = boxes[place];
  if (!box) return false;
  box.checked = !box.checked;
  box.focus();
  count();
}

const digits = Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 8, 9].map((digit) => [digit, () => toggle(digit - 1)]));
onKeys({
  ...digits,
  a: () => { if (!button || button.disabled) return false; button.click(); },
  Escape: () => document.getElementById("back").click(),
});
document.addEventListener("change", (event) => { if (boxes.includes(event.target)) count(); });
window.addEventListener("pageshow", () => { if (button) count(); });
