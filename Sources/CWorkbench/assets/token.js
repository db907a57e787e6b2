// What a write must send: a page may be older than the preview that is running, which has a token of its own. Both begin with
// a sign of the site's folder: another site's preview, on the same port by now, is written nothing to.
export const freshToken = async (old) => {
  const answer = await fetch("/_blad/ny");
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const token = page.querySelector("input[name=token]").value;
  if (token.split("-")[0] !== old.split("-")[0]) throw new Error("another site's preview");
  return token;
};
