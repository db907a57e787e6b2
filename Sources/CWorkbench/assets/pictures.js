// Pictures that are chosen, dropped or pasted: asks what each of them shows, and puts it into the text.
export const takePictures = (text, upload) => {
  const chooser = document.getElementById("bilden");
  if (chooser === null) return;
  const dialog = document.getElementById("bildfraga");
  const altText = document.getElementById("bildtexten");
  const askForAlt = (file) => new Promise((resolve) => {
    altText.value = "";
    document.getElementById("bildfraga-fil").textContent = file.name;
    dialog.returnValue = "";
    dialog.addEventListener("close", () => resolve(dialog.returnValue === "ja" ? altText.value : null), { once: true });
    dialog.showModal();
    altText.focus();
  });
  dialog.querySelector("[value=nej]").addEventListener("click", (event) => { event.preventDefault(); dialog.close("nej"); });

  // As if it were typed, so that it can be undone.
  const insert = (words) => {
    const [start, end] = [text.selectionStart, text.selectionEnd];
    const before = text.value.slice(0, start), after = text.value.slice(end);
    const lead = before === "" || before.endsWith("\n\n") ? "" : before.endsWith("\n") ? "\n" : "\n\n";
    const tail = after === "" ? "\n" : after.startsWith("\n\n") ? "" : after.startsWith("\n") ? "\n" : "\n\n";
    text.focus();
    if (document.execCommand("insertText", false, lead + words + tail)) return;
    text.setRangeText(lead + words + tail, start, end, "end");
    text.dispatchEvent(new Event("input", { bubbles: true }));
  };

  const addPicture = async (file) => {
    const place = [text.selectionStart, text.selectionEnd];
    const alt = await askForAlt(file);
    text.focus();
    // A browser may have lost the place while it asked.
    text.setSelectionRange(...place);
    if (alt === null) return;
    const name = await upload(file);
    if (name !== null) insert(`![${alt.replace(/[\\[\]]/g, "\\$&")}](${name})`);
  };
  const addPictures = async (files) => { for (const file of files) await addPicture(file); };

  // Before somebody has been in the text, its beginning is no place that was chosen.
  let hasPlace = false;
  text.addEventListener("focus", () => { hasPlace = true; }, { once: true });
  const goToEnd = () => text.setSelectionRange(text.value.length, text.value.length);

  // A picture is dropped on a paragraph, and stands below it.
  const goToDrop = (event) => {
    const place = document.caretPositionFromPoint?.(event.clientX, event.clientY);
    if (place?.offsetNode !== text) return hasPlace ? undefined : goToEnd();
    const end = text.value.indexOf("\n\n", Math.max(0, place.offset - 1));
    return end < 0 ? goToEnd() : text.setSelectionRange(end, end);
  };

  chooser.addEventListener("change", async (event) => {
    event.stopPropagation();
    const files = [...chooser.files];
    chooser.value = "";
    if (!hasPlace) goToEnd();
    await addPictures(files);
  });
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
    goToDrop(event);
    addPictures([...event.dataTransfer.files]);
  });
  text.addEventListener("paste", (event) => {
    const copied = event.clipboardData;
    // Word and Excel put a picture of the text beside it, and the text is what is meant.
    const isText = copied.getData("text/plain") !== "" && copied.getData("text/html") !== "";
    if (copied.files.length === 0 || isText) return;
    event.preventDefault();
    addPictures([...copied.files]);
  });
};
