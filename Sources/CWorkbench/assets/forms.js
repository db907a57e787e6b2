// The forms of the desk and its pages: each is sent once, however often its button is pressed, and with a token that holds.
import { freshToken } from "./token.js";

document.addEventListener("submit", async (event) => {
  const form = event.target;
  event.preventDefault();
  if (form.dataset.sent) return;
  form.dataset.sent = "1";
  try {
    const token = form.elements.namedItem("token");
    token.value = await freshToken(token.value);
  } catch { /* Nothing answers, or another site: the page that comes says so. */ }
  form.submit();
});

// Whoever comes back to the page can send it again.
addEventListener("pageshow", () => {
  for (const form of document.forms) delete form.dataset.sent;
});
