// Saves answers as they are given, and stores drafts of unsaved answers on this device. Without this script the
// buttons save the answers.
(() => {
  const summary = document.getElementById("errors");
  if (summary) summary.focus();

  for (const choice of document.querySelectorAll("select[data-zone]")) {
    if (!choice.value) choice.value = Intl.DateTimeFormat().resolvedOptions().timeZone; // or none, if it is not offered
    if (choice.selectedIndex < 0) choice.value = "";
  }

  for (const box of document.querySelectorAll("[data-share]")) {
    const [copy, send] = [box.querySelector("[data-copy]"), box.querySelector("[data-send]")];
    const from = document.getElementById(box.dataset.share);
    const link = from.value || from.href;
    send.hidden = !navigator.share;
    box.hidden = false;
    copy.addEventListener("click", async () => {
      if (navigator.clipboard) await navigator.clipboard.writeText(link);
      else { // on plain http, as in a hall
        if (from.select) from.select();
        else getSelection().selectAllChildren(from);
        document.execCommand("copy");
      }
      const done = box.querySelector("[data-done]");
      done.textContent = done.dataset.done;
    });
    send.addEventListener("click", () => navigator.share({ title: document.title, url: link }).catch(() => {}));
  }

  // Drafts of unsaved answers by sheet, edition and question. Nothing is stored in browsers that allow no storage.
  const drafts = {
    names: (key) => {
      try {
        return Object.keys(localStorage).filter((name) => name.startsWith(key));
      } catch {
        return [];
      }
    },
    find: (name) => {
      try {
        return JSON.parse(localStorage.getItem(name));
      } catch {
        return null;
      }
    },
    keep: (name, draft) => {
      try {
        localStorage.setItem(name, JSON.stringify(draft));
      } catch {}
    },
    drop: (name) => {
      try {
        localStorage.removeItem(name);
      } catch {}
    },
  };
  // Drops drafts that a button sent: if the page after the form shows no error, they were saved.
  const from = document.referrer && new URL(document.referrer).pathname;
  for (const name of drafts.names("draft.")) {
    const draft = drafts.find(name);
    if (!summary && draft && draft.sentFrom && draft.sentFrom === from) drafts.drop(name);
  }
  for (const forgetting of document.querySelectorAll("form[data-forget]")) {
    forgetting.addEventListener("submit", () => drafts.names("draft.").forEach(drafts.drop));
  }
  for (const unsent of document.querySelectorAll("[data-unsent]")) {
    const names = drafts.names(unsent.dataset.unsent).filter((name) => !(drafts.find(name) || {}).sentFrom);
    if (!names.length) continue;
    unsent.querySelector("a").href += names[0].slice(unsent.dataset.unsent.length);
    unsent.hidden = false;
  }

  const form = document.querySelector("form[data-save]");
  if (!form) return;
  // If the form is shown again, the drafts that its button sent were not saved.
  const backAtTheForm = () => {
    for (const name of drafts.names(form.dataset.draft)) {
      const { sentFrom, ...draft } = drafts.find(name) || {};
      if (sentFrom) drafts.keep(name, draft);
    }
  };
  backAtTheForm();
  addEventListener("pageshow", (event) => event.persisted && backAtTheForm());
  const told = form.querySelector("[data-saved]");
  const waiting = new Set();
  let timer, running;

  const say = (text, failed) => {
    told.textContent = text;
    told.classList.toggle("failed", !!failed);
  };
  const idOf = (name) => name.slice(name.indexOf(".") + 1);
  // The fields of these questions. They include no button, so that nothing is cleared and no other page opens.
  const fields = (questions) => {
    const data = new FormData();
    for (const [name, value] of new FormData(form)) {
      if (questions.has("answer." + idOf(name))) data.append(name, value);
    }
    return data;
  };
  const nameOf = (question) => form.dataset.draft + idOf(question);
  const written = (question) => {
    const found = Object.fromEntries(fields(new Set([question])));
    delete found["was." + idOf(question)];
    return { fields: found };
  };
  const isSame = (draft, question) => JSON.stringify(draft.fields) === JSON.stringify(written(question).fields);
  const send = async (questions) => {
    const sent = [...questions].map((question) => [question, written(question)]);
    try {
      const options = { method: "POST", body: fields(questions), headers: { Accept: "application/json" } };
      const answer = await fetch(form.action, options);
      const said = await answer.json();
      for (const [id, was] of Object.entries(said.was || {})) {
        const field = form.elements["was." + id];
        if (field) field.value = was;
      }
      if (answer.ok) {
        for (const [question, draft] of sent) isSame(draft, question) && drafts.drop(nameOf(question));
      }
      say(said.says, !answer.ok);
    } catch {
      questions.forEach((id) => waiting.add(id));
      say(form.dataset.offline, true);
      timer = setTimeout(save, 5000);
    }
  };
  // Sends one request at a time, so that an older answer never arrives after a newer one.
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
    if (!question || !question.id) return;
    drafts.keep(nameOf(question.id), written(question.id));
    waiting.add(question.id);
    clearTimeout(timer);
    timer = setTimeout(save, wait);
  };
  form.addEventListener("change", (event) => {
    soon(event, 0);
    const more = event.target.value === "na" && event.target.closest("fieldset").querySelector("details.more");
    if (more) more.open = true; // “does not apply” wants a reason
  });
  // Brings the next question after a choice, for those who want that: on this device, and never with the keyboard, with
  // which one walks over the other choices. “Does not apply” stays, because it wants a reason.
  const autoNext = document.getElementById("auto-next");
  if (autoNext) {
    let isTouched = false;
    autoNext.closest("[data-auto-next]").hidden = false;
    autoNext.checked = !!drafts.find("auto-next");
    autoNext.addEventListener("change", () => drafts.keep("auto-next", autoNext.checked));
    form.addEventListener("pointerdown", () => (isTouched = true));
    form.addEventListener("keydown", () => (isTouched = false));
    form.addEventListener("change", ({ target }) => {
      const goesOn = autoNext.checked && isTouched && target.type === "radio" && target.value !== "na";
      if (goesOn) form.requestSubmit(form.querySelector(".send [value=next]"));
    });
  }
  form.addEventListener("input", (event) => event.target.type === "radio" || soon(event, 800));
  addEventListener("online", save);
  addEventListener("pagehide", () => {
    if (waiting.size && !running) navigator.sendBeacon(form.action, fields(waiting));
  });
  form.addEventListener("submit", (event) => {
    if (!navigator.onLine) {
      event.preventDefault();
      say(form.dataset.offline, true);
      return;
    }
    clearTimeout(timer);
    waiting.clear();
    for (const name of drafts.names(form.dataset.draft)) {
      if (form.elements["was." + name.slice(form.dataset.draft.length)]) {
        drafts.keep(name, { ...drafts.find(name), sentFrom: location.pathname });
      }
    }
    if (!running) return;
    event.preventDefault(); // so that the request under way arrives first
    Promise.race([running, new Promise((done) => setTimeout(done, 4000))]).then(() => form.requestSubmit(event.submitter));
    running = undefined;
  });

  // Offers a draft from an earlier visit (the device was offline, or the browser was closed) at its question.
  const offer = (question, draft) => {
    const box = form.querySelector("[data-kept]").content.cloneNode(true).firstElementChild;
    const answer = form.querySelector(`[name="${question.id}"][value="${CSS.escape(draft.fields[question.id] || "")}"]`);
    const label = answer && form.querySelector(`label[for="${CSS.escape(answer.id)}"]`);
    const reason = draft.fields["reason." + idOf(question.id)];
    box.querySelector("[data-what]").textContent = [label && label.textContent, reason].filter(Boolean).join(": ");
    const [use, drop] = box.querySelectorAll("button");
    use.addEventListener("click", () => {
      for (const [name, value] of Object.entries(draft.fields)) {
        const field = form.elements[name];
        if (field) field.value = value;
      }
      box.remove();
      waiting.add(question.id);
      save();
    });
    drop.addEventListener("click", () => {
      drafts.drop(nameOf(question.id));
      box.remove();
    });
    question.prepend(box);
  };
  for (const question of form.querySelectorAll("fieldset.question")) {
    const draft = drafts.find(nameOf(question.id));
    if (!draft) continue;
    if (isSame(draft, question.id)) drafts.drop(nameOf(question.id));
    else offer(question, draft);
  }
})();
