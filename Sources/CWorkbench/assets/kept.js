// What is typed is kept in the browser until it stands on the disk: by file, and by how the file was shown.
const keyOf = (path, mode) => `blad-typed ${path} ${mode}`;

export const keptTyped = (path, mode) => {
  try { return JSON.parse(localStorage.getItem(keyOf(path, mode))); } catch { return null; }
};

export const keepTyped = (path, mode, typed) => {
  try { localStorage.setItem(keyOf(path, mode), JSON.stringify(typed)); } catch { /* A full or forbidden store stops nobody from writing. */ }
};

// The page of two texts says that it was sent, so that the editor knows the address that says it was saved for its own.
const sentKey = (path) => `blad-sent ${path}`;

export const markSent = (path) => {
  try { sessionStorage.setItem(sentKey(path), "1"); } catch { /* What was kept is offered once more then. */ }
};

export const takeSent = (path) => {
  try {
    const isSent = sessionStorage.getItem(sentKey(path)) !== null;
    sessionStorage.removeItem(sentKey(path));
    return isSent;
  } catch { return false; }
};

export const dropTyped = (path, mode) => {
  try { localStorage.removeItem(keyOf(path, mode)); } catch { /* Nothing is kept in a store that is forbidden. */ }
};
