// The queue by keys: j and k walk along the rows, Enter opens the one in focus, / goes to the search field.
import { onKeys } from "./page.js";

const rows = [...document.querySelectorAll(".row-link")];

function walk(step) {
  if (!rows.length) return false;
  const place = rows.indexOf(document.activeElement);
  const next = place < 0 ? (step > 0 ? 0 : rows.length - 1) : Math.min(Math.max(place + step, 0), rows.length - 1);
  rows[next].focus();
  rows[next].closest("tr").scrollIntoView({ block: "nearest" });
}

onKeys({
  j: () => walk(1),
  k: () => walk(-1),
  ArrowDown: () => walk(1),
  ArrowUp: () => walk(-1),
  Enter: () => {
    if (document.activeElement !== document.body) return false;
    const start = document.getElementById("start") ?? rows[0];
    if (!start) return false;
    start.click();
  },
  "/": () => document.getElementById("zoek").focus(),
});

document.querySelectorAll(".filters select, .filters input[type=checkbox]").forEach((one) =>
  one.addEventListener("change", () => one.form.requestSubmit()));
