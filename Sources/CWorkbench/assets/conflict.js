// The page of two texts: what is moved from one to the other is kept until it is saved, as in the editor.
import { dropTyped, keepTyped, markSent } from "./kept.js";

const mine = document.getElementById("min");
const form = mine.form;
const value = (name) => form.elements.namedItem(name).value;

mine.addEventListener("input", () => {
  const typed = new URLSearchParams([["text", mine.value]]).toString();
  keepTyped(value("path"), "whole", { typed, base: value("base"), hash: value("hash") });
  // The text holds what was typed in the form.
  dropTyped(value("path"), "form");
});
form.addEventListener("submit", () => markSent(value("path")));
document.addEventListener("keydown", (event) => {
  if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === "s") {
    event.preventDefault();
    form.requestSubmit();
  }
});
addEventListener("beforeunload", (event) => {
  if (mine.value !== mine.defaultValue && !form.dataset.sent) event.preventDefault();
});
