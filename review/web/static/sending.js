// Handing in: what is too large is said before it is sent; and a paper that is being read shows what became of it.
const file = document.querySelector("input[type=file][data-most]");
const tooLarge = document.getElementById("file-too-large");

file?.addEventListener("change", () => {
  const fits = [...file.files].every((one) => one.size <= Number(file.dataset.most) * 1024 * 1024);
  tooLarge.hidden = fits;
  file.setCustomValidity(fits ? "" : tooLarge.textContent);
});

if (document.querySelector("[data-waits]")) setTimeout(() => location.reload(), 2500);
