// A convenience: the answer of a form as one types. Without this file the button does it.
for (const form of document.querySelectorAll("form[data-live]")) {
  let last = 0;
  form.addEventListener("input", () => {
    const turn = ++last;
    setTimeout(async () => {
      if (turn !== last) return;
      const answer = await fetch(location.href, { method: "POST", body: new FormData(form) });
      if (!answer.ok || turn !== last) return;
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      document.getElementById(form.dataset.live).replaceChildren(...page.getElementById(form.dataset.live).childNodes);
    }, 250);
  });
}
