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
    // the pictures of the item that comes next: drawn by the server and in the browser's hands before it is asked for
    for (const address of fetched?.dataset.ahead.split(" ") ?? []) if (address) new Image().src = address;
  });
  asked.send();
}

// Also on a judgement that came anew after a correction.
export function showAround() {
  if (fetched && place()) place().replaceChildren(document.importNode(fetched, true));
}

if (place()) fetchAround();
