// Saves answers as they are given. Without it every button saves all the same.
(() => {
  const summary = document.getElementById("errors");
  if (summary) summary.focus();
  const form = document.querySelector("form[data-save]");
  if (!form) return;
  const told = form.querySelector("[data-saved]");
  const waiting = new Set();
  let timer, running;

  const say = (text, failed) => {
    told.textContent = text;
    told.classList.toggle("failed", !!failed);
  };
  // What stands in these questions. No button is pressed, so nothing is cleared or left.
  const fields = (questions) => {
    const data = new FormData();
    for (const [name, value] of new FormData(form)) {
      if (questions.has("answer." + name.slice(name.indexOf(".") + 1))) data.append(name, value);
    }
    return data;
  };
  const send = async (questions) => {
    try {
      const options = { method: "POST", body: fields(questions), headers: { Accept: "application/json" } };
      const answer = await fetch(form.action, options);
      const said = await answer.json();
      for (const [id, was] of Object.entries(said.was || {})) {
        const field = form.elements["was." + id];
        if (field) field.value = was;
      }
      say(said.says, !answer.ok);
    } catch {
      questions.forEach((id) => waiting.add(id));
      say(form.dataset.offline, true);
      timer = setTimeout(save, 5000);
    }
  };
  // One at a time, so that an older answer never arrives after a newer one.
  const save = async () => {
    clearTimeout(timer);
    while (!running && waiting.size) {
      const questions = new Set(waiting);
      waiting.clear();
      running = send(questions);
      await running;
      running = undefined;
      if (told.classList.contains("failed")) return;
    }
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
    if (waiting.size && !running) navigator.sendBeacon(form.action, fields(waiting));
  });
  form.addEventListener("submit", (event) => {
    clearTimeout(timer);
    waiting.clear();
    if (!running) return;
    event.preventDefault(); // what is under way arrives first
    Promise.race([running, new Promise((done) => setTimeout(done, 4000))]).then(() => form.requestSubmit(event.submitter));
    running = undefined;
  });
})();
