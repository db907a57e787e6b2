// The forms of the desk and its pages: each is sent once, however often its button is pressed, and with a token that holds.
import { freshToken } from "./token.js";

document.addEventListener("submit", async (event) => {
  const form = event.target;
  event.preventDefault();
  if (form.dataset.sent) return;
  form.dataset.sent = "1";
  try {
    form.elements.namedItem("token").value = await freshToken();
  } catch { /* Nothing answers: the browser's own page says so. */ }
  form.submit();
});

// Whoever comes back to the page can send it again.
addEventListener("pageshow", () => {
  for (const form of document.forms) delete form.dataset.sent;
});
