// Loads the page anew when the site has changed, at the place where it was.
(() => {
  const mark = document.currentScript.dataset.mark;
  const key = `blad-scroll ${location.pathname}`;
  let source = null, isBehind = false;

  const restore = () => {
    const kept = sessionStorage.getItem(key);
    if (kept === null) return;
    sessionStorage.removeItem(key);
    const [x, y] = JSON.parse(kept);
    scrollTo({ left: x, top: y, behavior: "instant" });
  };

  const reload = () => {
    sessionStorage.setItem(key, JSON.stringify([scrollX, scrollY]));
    close();
    location.reload();
  };

  // What somebody is writing in a form that makes something is not taken away: the page waits.
  const isWritten = (field) =>
    field.type === "select-one"
      ? field.selectedIndex !== Math.max(0, [...field.options].findIndex((option) => option.defaultSelected))
      : field.value !== field.defaultValue;

  const catchUp = () => {
    if (!isBehind || [...document.querySelectorAll("form[method=post] :is(input, select)")].some(isWritten)) return;
    reload();
  };

  // A page that nobody sees keeps no connection: a browser has few for each host.
  const open = () => {
    if (source !== null || document.visibilityState === "hidden") return;
    source = new EventSource("/_blad/events");
    source.addEventListener("message", (event) => {
      isBehind = event.data !== mark;
      catchUp();
    });
  };

  const close = () => {
    if (source !== null) source.close();
    source = null;
  };

  document.addEventListener("visibilitychange", () => (document.visibilityState === "hidden" ? close() : open()));
  addEventListener("pagehide", close);
  // Whoever is on the way to another page, by a form that makes a text for one, is not called back.
  addEventListener("beforeunload", close);
  addEventListener("pageshow", open);
  addEventListener("change", catchUp);
  restore();
  addEventListener("load", restore);
  open();
})();
