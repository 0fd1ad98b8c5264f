// Previews the changes in the form as they are typed. Without this script the button “Preview” does it.
(() => {
  const form = document.querySelector("form[data-preview]");
  if (!form) return;
  let timer, asked = 0;
  const put = (selector, text) => {
    const place = form.querySelector(selector);
    if (place) place.textContent = text;
  };
  const preview = async () => {
    const number = ++asked;
    const options = { method: "POST", body: new URLSearchParams(new FormData(form)), headers: { Accept: "application/json" } };
    const said = await fetch(form.action, options).then((answer) => answer.json()).catch(() => undefined);
    if (!said || number !== asked) return;
    form.querySelector("[data-changes]").replaceChildren(
      ...[said.says].flat().map((text) => Object.assign(document.createElement("li"), { textContent: text })),
    );
    for (const place of form.querySelectorAll("[data-percent]")) {
      const known = !place.dataset.percent.endsWith("."); // an empty question or principle has no id yet
      if (said.percents && known) place.textContent = said.percents[place.dataset.percent] || "–";
    }
    put("[data-yaml]", said.yaml);
    put("[data-digest]", said.digest);
  };
  form.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(preview, 400);
  });
})();
