// Who is at work on an item keeps it in hand: once in a while, and only after something was done, the server is told.
const EVERY = 3 * 60 * 1000;
const release = document.getElementById("release");
let told = Date.now();

async function tell() {
  if (Date.now() - told < EVERY) return;
  told = Date.now();
  const token = release.elements.csrf.value;
  const answer = await fetch(release.dataset.busy, { method: "POST", headers: { "X-Form-Token": token } });
  if (answer.status !== 409) return;
  const lost = document.createElement("p");  // what was typed stays
  lost.className = "notice warn";
  lost.textContent = release.dataset.lost;
  document.querySelector(".notices").replaceChildren(lost);
}

for (const what of ["keydown", "pointerdown", "wheel"]) document.addEventListener(what, tell, { passive: true });
