// The editor: looks at what is typed, keeps it until it is saved, saves it, and puts pictures in.
(() => {
  const form = document.getElementById("redigera");
  const text = document.getElementById("texten");
  const field = (name) => form.elements.namedItem(name);
  const path = field("path").value;
  const token = field("token").value;
  const keyOf = (mode) => `blad-typed ${path} ${mode}`;
  const key = keyOf(field("mode").value);
  const words = Object.fromEntries(
    [...document.getElementById("ord").content.querySelectorAll("span")].map((word) => [word.dataset.key, word.textContent]));
  const state = document.getElementById("lage");
  const headers = { "X-Blad-Token": token, "Accept": "application/json" };

  const say = (word) => { if (state.textContent !== word) state.textContent = word; };
  const typed = () => new URLSearchParams(new FormData(form));
  const signature = () => {
    const all = typed();
    ["token", "path", "hash", "base", "mode"].forEach((name) => all.delete(name));
    return all.toString();
  };
  let saved = signature();
  const isDirty = () => signature() !== saved;

  // What is typed is kept in the browser until it stands on the disk.
  const keep = () => {
    try {
      if (isDirty()) {
        localStorage.setItem(key, JSON.stringify({ typed: signature(), base: field("base").value, hash: field("hash").value }));
      } else {
        localStorage.removeItem(key);
      }
    } catch { /* A full or forbidden store stops nobody from writing. */ }
  };

  const fill = (kept) => {
    const values = new URLSearchParams(kept);
    const names = new Set([...values.keys()]);
    for (const name of names) {
      const all = values.getAll(name);
      let inputs = [...form.querySelectorAll("[name]")].filter((input) => input.name === name && input.type !== "hidden");
      while (inputs.length > 0 && inputs[0].closest(".field-items") && inputs.length < all.length) {
        addItem(inputs[0].closest(".field-items"));
        inputs = [...form.querySelectorAll("[name]")].filter((input) => input.name === name && input.type !== "hidden");
      }
      inputs.forEach((input, place) => {
        if (input.type === "checkbox") input.checked = all.includes(input.value);
        else input.value = all[place] ?? "";
      });
    }
  };

  const offerKept = () => {
    let kept = null;
    try { kept = JSON.parse(localStorage.getItem(key)); } catch { kept = null; }
    if (kept === null || kept.typed === saved) return;
    const box = document.getElementById("kvar");
    box.hidden = false;
    document.getElementById("kvar-hamta").addEventListener("click", () => {
      // What was typed was typed over another file, perhaps: saving says so then, and shows both.
      fill(kept.typed);
      field("base").value = kept.base;
      field("hash").value = kept.hash;
      box.hidden = true;
      changed();
      text.focus();
    });
    document.getElementById("kvar-kasta").addEventListener("click", () => {
      localStorage.removeItem(key);
      box.hidden = true;
      text.focus();
    });
  };

  // A list has always an empty line at its end.
  function addItem(items) {
    const last = items.querySelector("input:last-of-type");
    const more = last.cloneNode();
    more.value = "";
    const count = items.querySelectorAll("input").length + 1;
    more.setAttribute("aria-label", last.getAttribute("aria-label").replace(/\d+$/, String(count)));
    items.append(more);
  }

  form.addEventListener("input", (event) => {
    const items = event.target.closest?.(".field-items");
    if (items && items.querySelector("input:last-of-type").value !== "") addItem(items);
  });

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
      const answer = await fetch("/_blad/preview", { method: "POST", headers, body: typed() });
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

  // Saving.
  const save = async () => {
    say(words.saving);
    const now = signature(), sent = typed();
    try {
      const answer = await fetch(form.getAttribute("action"), { method: "POST", headers, body: sent });
      if (answer.status === 409) {
        // The page that shows both is the server's; what is typed stays kept until it is saved there.
        saved = signature();
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
  addEventListener("beforeunload", (event) => { if (isDirty()) event.preventDefault(); });

  // Pictures.
  const dialog = document.getElementById("bildfraga");
  const altText = document.getElementById("bildtexten");
  const askForAlt = () => new Promise((resolve) => {
    altText.value = "";
    dialog.returnValue = "";
    dialog.addEventListener("close", () => resolve(dialog.returnValue === "ja" ? altText.value : null), { once: true });
    dialog.showModal();
    altText.focus();
  });
  dialog.querySelector("[value=nej]").addEventListener("click", (event) => { event.preventDefault(); dialog.close("nej"); });

  const insert = (words) => {
    const [start, end] = [text.selectionStart, text.selectionEnd];
    const before = text.value.slice(0, start), after = text.value.slice(end);
    const lead = before === "" || before.endsWith("\n\n") ? "" : before.endsWith("\n") ? "\n" : "\n\n";
    const tail = after === "" ? "\n" : after.startsWith("\n\n") ? "" : after.startsWith("\n") ? "\n" : "\n\n";
    text.setRangeText(lead + words + tail, start, end, "end");
    text.focus();
    changed();
  };

  const addPicture = async (file) => {
    const alt = await askForAlt();
    text.focus();
    if (alt === null) return;
    say(words.fetching);
    try {
      const address = `/_blad/bild?path=${encodeURIComponent(path)}&name=${encodeURIComponent(file.name)}`;
      const answer = await fetch(address, { method: "POST", headers: { ...headers, "Content-Type": "application/octet-stream" }, body: file });
      const result = await answer.json();
      if (!answer.ok) { say(result.fault ?? words.unreached); return; }
      insert(`![${alt.replace(/[\\[\]]/g, "\\$&")}](${result.file})`);
    } catch {
      say(words.unreached);
    }
  };

  const addPictures = async (files) => { for (const file of files) await addPicture(file); };
  const chooser = document.getElementById("bilden");
  chooser?.addEventListener("change", async (event) => {
    event.stopPropagation();
    const files = [...chooser.files];
    chooser.value = "";
    await addPictures(files);
  });
  if (chooser) {
    text.addEventListener("dragover", (event) => {
      if (![...event.dataTransfer.types].includes("Files")) return;
      event.preventDefault();
      text.classList.add("dragged");
    });
    text.addEventListener("dragleave", () => text.classList.remove("dragged"));
    text.addEventListener("drop", (event) => {
      text.classList.remove("dragged");
      if (event.dataTransfer.files.length === 0) return;
      event.preventDefault();
      addPictures([...event.dataTransfer.files]);
    });
    text.addEventListener("paste", (event) => {
      if (event.clipboardData.files.length === 0) return;
      event.preventDefault();
      addPictures([...event.clipboardData.files]);
    });
  }

  // Saved from the page that shows both texts: what was kept stands on the disk.
  if (form.dataset.saved) {
    localStorage.removeItem(keyOf("form"));
    localStorage.removeItem(keyOf("whole"));
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
})();
