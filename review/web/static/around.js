// What lies around the item comes when the page itself is there: the paper never waits for it.
const place = () => document.getElementById("around");
let fetched = null;

function fetchAround() {
  const asked = new XMLHttpRequest();
  asked.open("GET", place().dataset.from);
  asked.responseType = "document";
  asked.addEventListener("load", () => {
    fetched = asked.status === 200 ? asked.response?.querySelector(".around") : null;
    showAround();
  });
  asked.send();
}

// Also on a judgement that came anew after a correction.
export function showAround() {
  if (fetched && place()) place().replaceChildren(document.importNode(fetched, true));
}

if (place()) fetchAround();
