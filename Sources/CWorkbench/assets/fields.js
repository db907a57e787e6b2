// The form's fields: lists that grow as they are filled, and values that are put back.

// A list has always an empty line at its end.
const addItem = (items) => {
  const last = items.querySelector("input:last-of-type");
  const more = last.cloneNode();
  more.value = "";
  const count = items.querySelectorAll("input").length + 1;
  more.setAttribute("aria-label", last.getAttribute("aria-label").replace(/\d+$/, String(count)));
  items.append(more);
};

export const growLists = (form) => form.addEventListener("input", (event) => {
  const items = event.target.closest?.(".field-items");
  if (items && items.querySelector("input:last-of-type").value !== "") addItem(items);
});

export const fill = (form, typed) => {
  const values = new URLSearchParams(typed);
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
