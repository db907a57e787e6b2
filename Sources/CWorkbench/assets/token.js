// What a write must send: a page may be older than the preview that is running, which has a token of its own.
export const freshToken = async () => {
  const answer = await fetch("/_blad/ny");
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  return page.querySelector("input[name=token]").value;
};
