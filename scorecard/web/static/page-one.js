// Shows page 1 as it will be while the form beside it is filled in. Without this script the button “Show page 1” does it.
(() => {
  const shown = document.querySelector("[data-page-one]");
  const form = shown && document.getElementById("typed");
  if (!form) return;
  let timer, asked = 0;
  const look = async () => {
    const number = ++asked;
    const fields = new URLSearchParams(new FormData(form));
    fields.set("go", "look");
    const options = { method: "POST", body: fields, headers: { Accept: "application/json" } };
    const said = await fetch(form.action, options).then((answer) => answer.json()).catch(() => undefined);
    if (!said || number !== asked) return;
    const told = shown.querySelector("[data-told]");
    told.textContent = said.faults;
    told.hidden = !said.faults;
    if (said.page) shown.querySelector("[data-shown]").innerHTML = said.page;
  };
  form.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(look, 500);
  });
})();
