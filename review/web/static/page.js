// On every page: help, single keys that can be switched off, no form sent twice.
const KEYS = "bewijspunt.keys";
const help = document.getElementById("hulp");
const keySwitch = document.getElementById("sneltoetsen");

const remembered = () => { try { return localStorage.getItem(KEYS) !== "off"; } catch { return true; } };

if (keySwitch) {
  keySwitch.checked = remembered();
  keySwitch.addEventListener("change", () => {
    try { localStorage.setItem(KEYS, keySwitch.checked ? "on" : "off"); } catch { /* a browser that keeps nothing */ }
  });
}

export const keysOn = () => (keySwitch ? keySwitch.checked : remembered());

// Single keys do nothing while someone types, holds a modifier, or reads the help.
export function onKeys(actions) {
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest?.("input:not([type=checkbox]), textarea, select");
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || typing || document.querySelector("dialog[open]")) return;
    if (event.key !== "?" && !keysOn()) return;
    const action = actions[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (action && action(event) !== false) event.preventDefault();
  });
}

document.addEventListener("click", (event) => {
  const opener = event.target.closest("[data-open]");
  if (opener) document.getElementById(opener.dataset.open).showModal();
});

document.addEventListener("change", (event) => {
  const field = document.getElementById(event.target.dataset?.reveals ?? "");
  if (field) field.type = event.target.checked ? "text" : "password";
});

document.addEventListener("submit", (event) => {
  if (event.target.method !== "post") return;
  if (event.target.dataset.sent) { event.preventDefault(); return; }
  event.target.dataset.sent = "yes";
});
window.addEventListener("pageshow", () => document.querySelectorAll("form[data-sent]").forEach((form) => delete form.dataset.sent));

onKeys({
  "?": () => (help ? help.showModal() : false),
  q: () => { if (!help) return false; location.href = "/werkvoorraad"; },
  u: () => { const form = document.getElementById("undo"); if (!form) return false; form.requestSubmit(); },
});
