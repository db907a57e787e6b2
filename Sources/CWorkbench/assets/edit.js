// The editor: looks at what is typed, keeps it until it is saved, saves it, and puts pictures in.
import { fill, growLists } from "./fields.js";
import { dropTyped, keepTyped, keptTyped, takeSent } from "./kept.js";
import { takePictures } from "./pictures.js";
import { freshToken } from "./token.js";

const form = document.getElementById("redigera");
const text = document.getElementById("texten");
const field = (name) => form.elements.namedItem(name);
const path = field("path").value;
const mode = field("mode").value;
const words = Object.fromEntries(
  [...document.getElementById("ord").content.querySelectorAll("span")].map((word) => [word.dataset.key, word.textContent]));
const state = document.getElementById("lage");

const say = (word) => { if (state.textContent !== word) state.textContent = word; };
const typed = () => new URLSearchParams(new FormData(form));
const signature = () => {
  const all = typed();
  ["token", "path", "hash", "base", "mode"].forEach((name) => all.delete(name));
  return all.toString();
};
let saved = signature();
const isDirty = () => signature() !== saved;

// A preview that has been started anew has another token.
const post = async (address, body, more = {}) => {
  const send = () => fetch(address, {
    method: "POST", headers: { "X-Blad-Token": field("token").value, "Accept": "application/json", ...more }, body });
  const answer = await send();
  if (answer.status !== 403) return answer;
  field("token").value = await freshToken(field("token").value);
  return send();
};

const typedNow = () => ({ typed: signature(), base: field("base").value, hash: field("hash").value });

// What was kept and is offered lies aside, rather than be written over, while nobody has said what is to become of it.
const aside = `${mode} aside`;
let offered = null;

const keep = () => {
  if (offered !== null) keepTyped(path, aside, offered);
  offered = null;
  if (isDirty()) keepTyped(path, mode, typedNow());
  else dropTyped(path, mode);
};

const bringBack = (kept, place) => {
  const now = isDirty() ? typedNow() : null;
  offered = null;
  dropTyped(path, place);
  // What was typed was typed over another file, perhaps: saving says so then, and shows both.
  fill(form, kept.typed);
  field("base").value = kept.base;
  field("hash").value = kept.hash;
  document.getElementById("kvar").hidden = true;
  changed();
  if (now !== null) keepTyped(path, aside, now);
  text.focus();
};

// What was typed in the other view is brought back there; where the file has no such view now, both texts are shown.
const bringBackElsewhere = (kept, other) => {
  const view = document.getElementById("annan-vy");
  if (view !== null) return location.assign(`${view.href}#kvar-hamta`);
  const sent = document.createElement("form");
  sent.method = "post";
  sent.action = form.getAttribute("action");
  const values = [["token", field("token").value], ["path", path], ["hash", ""], ["base", kept.base], ["mode", other],
    ...new URLSearchParams(kept.typed)];
  for (const [name, value] of values) {
    const area = document.createElement("textarea");
    area.name = name;
    area.value = value;
    sent.append(area);
  }
  document.body.append(sent);
  sent.hidden = true;
  sent.submit();
};

const offerKept = () => {
  const other = mode === "form" ? "whole" : "form";
  const place = [mode, other, aside].find((each) => (keptTyped(path, each)?.typed ?? saved) !== saved);
  if (place === undefined) return;
  const kept = keptTyped(path, place), box = document.getElementById("kvar");
  if (place === mode) offered = kept;
  box.hidden = false;
  document.getElementById("kvar-hamta").addEventListener("click", () => {
    if (place === other) bringBackElsewhere(kept, other);
    else bringBack(kept, place);
  });
  document.getElementById("kvar-kasta").addEventListener("click", () => {
    // It lies aside if something else has been typed meanwhile.
    dropTyped(path, offered === null && place === mode ? aside : place);
    offered = null;
    box.hidden = true;
    text.focus();
  });
  if (location.hash !== "#kvar-hamta") return;
  history.replaceState(null, "", location.pathname + location.search);
  if (place === mode) bringBack(kept, place);
};

growLists(form);

// Findings and preview, while one types.
const list = document.getElementById("laga-lista");
const listState = document.getElementById("laga-lage");
const frame = document.getElementById("sidan");
let timer = 0, isAsking = false, isWaiting = false;

const goTo = (finding, bodyLine) => {
  const place = finding.key === "" ? null : form.querySelector(`[data-key="${CSS.escape(finding.key)}"]`);
  if (place !== null && finding.line < bodyLine) {
    const details = place.closest("details");
    if (details) details.open = true;
    place.querySelector("input:not([type=hidden]), select, textarea")?.focus();
    return;
  }
  goToLine(Math.max(0, finding.line - bodyLine));
};

const goToLine = (line) => {
  const lines = text.value.split("\n");
  const start = lines.slice(0, line).reduce((sum, one) => sum + one.length + 1, 0);
  text.focus();
  text.setSelectionRange(start, start + (lines[line] ?? "").length);
  text.scrollTop = Math.max(0, (line / Math.max(1, lines.length)) * text.scrollHeight - text.clientHeight / 3);
};

const show = (findings, bodyLine) => {
  list.replaceChildren(...findings.map((finding) => {
    const item = document.createElement("li");
    item.className = `finding-${finding.severity}`;
    const kind = document.createElement("span");
    kind.className = "finding-kind";
    kind.textContent = `${words[finding.severity]}: `;
    const go = document.createElement("button");
    go.type = "button";
    go.className = "finding-button";
    go.textContent = finding.message;
    go.addEventListener("click", () => goTo(finding, bodyLine));
    const line = document.createElement("p");
    line.append(kind, go);
    item.append(line);
    if (finding.help !== "") {
      const help = document.createElement("p");
      help.textContent = `${words.help}: ${finding.help}`;
      item.append(help);
    }
    return item;
  }));
  const count = findings.length === 0 ? words.nothing : findings.map((one) => `${words[one.severity]}: ${one.message}`).join(". ");
  if (listState.dataset.said !== count) {
    listState.dataset.said = count;
    listState.textContent = findings.length === 0 ? words.nothing : "";
    listState.className = "";
  }
  for (const place of form.querySelectorAll("[data-key] :is(input, select, textarea)[aria-invalid]")) place.removeAttribute("aria-invalid");
  for (const finding of findings) {
    if (finding.severity !== "error" || finding.key === "" || finding.line >= bodyLine) continue;
    form.querySelector(`[data-key="${CSS.escape(finding.key)}"] :is(input:not([type=hidden]), select, textarea)`)?.setAttribute("aria-invalid", "true");
  }
};

// The page is changed in place, so that it stays where one reads.
const showPage = (html) => {
  const page = frame?.contentDocument;
  if (html === "" || !page || page.body === null) return;
  const next = new DOMParser().parseFromString(html, "text/html");
  page.title = next.title;
  page.documentElement.lang = next.documentElement.lang;
  if (page.head.querySelector("link[href^='/_blad/']")) page.head.replaceChildren(...next.head.childNodes);
  page.body.className = next.body.className;
  page.body.replaceChildren(...next.body.childNodes);
};

const ask = async () => {
  if (isAsking) { isWaiting = true; return; }
  isAsking = true;
  try {
    const answer = await post("/_blad/preview", typed());
    const found = await answer.json();
    if (answer.ok) {
      show(found.findings, found.bodyLine);
      showPage(found.html);
      const note = document.getElementById("andrad");
      note.hidden = !found.changed;
      if (found.changed && note.textContent === "") note.textContent = words.changed;
    } else {
      say(found.fault ?? words.unreached);
    }
  } catch {
    say(words.unreached);
  }
  isAsking = false;
  if (isWaiting) { isWaiting = false; ask(); }
};

const changed = () => {
  say(isDirty() ? words.unsaved : "");
  keep();
  clearTimeout(timer);
  timer = setTimeout(ask, 350);
};
form.addEventListener("input", changed);
form.addEventListener("change", changed);

// Saving: one at a time, for the next is made over what the last one wrote.
let isSaving = false, isSaveWaiting = false, isLeaving = false;
const save = async () => {
  if (isSaving) { isSaveWaiting = true; return; }
  isSaving = true;
  await saveOnce();
  isSaving = false;
  if (!isSaveWaiting) return;
  isSaveWaiting = false;
  if (isDirty() && !isLeaving) save();
};

const saveOnce = async () => {
  say(words.saving);
  const now = signature();
  try {
    const answer = await post(form.getAttribute("action"), typed());
    if (answer.status === 409) {
      // The page that shows both is the server's; what is typed stays kept until it is saved there.
      isLeaving = true;
      form.submit();
      return;
    }
    const result = await answer.json();
    if (!answer.ok) { say(result.fault ?? words.unreached); return; }
    field("base").value = result.base;
    field("hash").value = result.hash;
    saved = now;
    keep();
    say(isDirty() ? words.unsaved : words.saved);
    document.getElementById("andrad").hidden = true;
  } catch {
    say(words.unreached);
  }
};
form.addEventListener("submit", (event) => { event.preventDefault(); save(); });
document.addEventListener("keydown", (event) => {
  if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === "s") {
    event.preventDefault();
    save();
  }
});
addEventListener("beforeunload", (event) => { if (isDirty() && !isLeaving) event.preventDefault(); });
addEventListener("pageshow", () => { isLeaving = false; });

takePictures(text, async (file) => {
  say(words.fetching);
  try {
    const address = `/_blad/bild?path=${encodeURIComponent(path)}&name=${encodeURIComponent(file.name)}`;
    const answer = await post(address, file, { "Content-Type": "application/octet-stream" });
    const result = await answer.json();
    if (answer.ok) return result.file;
    say(result.fault ?? words.unreached);
  } catch {
    say(words.unreached);
  }
  return null;
});

// Saved from the page that shows both texts: what was kept stands on the disk.
const isSent = takeSent(path);
if (form.dataset.saved) {
  if (isSent) ["form", "whole"].forEach((view) => dropTyped(path, view));
  const address = new URL(location.href);
  address.searchParams.delete("saved");
  history.replaceState(null, "", address);
}
offerKept();
if (form.dataset.line) {
  const line = Number(form.dataset.line);
  goTo({ key: form.dataset.lineKey ?? "", line }, Number(form.dataset.bodyLine));
}
ask();
