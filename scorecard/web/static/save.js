// Saves answers as they are given. Without it every button saves all the same.
(() => {
  const form = document.querySelector("form[data-save]");
  const summary = document.getElementById("errors");
  if (summary) summary.focus();
  if (!form) return;
  const told = form.querySelector("[data-saved]");
  const waiting = new Set();
  let timer, running = false;

  const say = (text, failed) => {
    told.textContent = text;
    told.classList.toggle("failed", !!failed);
  };
  // What stands in one question. A button is not pressed, so nothing is cleared or left.
  const fields = (questions) => {
    const data = new FormData();
    for (const [name, value] of new FormData(form)) {
      const id = name.slice(name.indexOf(".") + 1);
      if (questions.has("answer." + id)) data.append(name, value);
    }
    return data;
  };
  const save = async () => {
    clearTimeout(timer);
    if (running || !waiting.size) return;
    running = true;
    const sending = new Set(waiting);
    waiting.clear();
    try {
      const answer = await fetch(form.action, {
        method: "POST",
        body: fields(sending),
        headers: { Accept: "application/json" },
        keepalive: true,
      });
      const said = await answer.json();
      say(said.says, !answer.ok);
    } catch {
      sending.forEach((id) => waiting.add(id));
      say(form.dataset.offline, true);
      timer = setTimeout(save, 5000);
    }
    running = false;
    if (waiting.size && told.textContent !== form.dataset.offline) save();
  };
  const soon = (event, wait) => {
    const question = event.target.closest("fieldset");
    if (!question) return;
    waiting.add(question.id);
    clearTimeout(timer);
    timer = setTimeout(save, wait);
  };
  form.addEventListener("change", (event) => soon(event, 0));
  form.addEventListener("input", (event) => event.target.type === "radio" || soon(event, 800));
  addEventListener("online", save);
  addEventListener("pagehide", () => {
    if (waiting.size) navigator.sendBeacon(form.action, fields(waiting));
  });
  form.addEventListener("submit", () => {
    clearTimeout(timer);
    waiting.clear();
  });
})();
