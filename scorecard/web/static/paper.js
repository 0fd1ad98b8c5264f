// Typing in paper sheets: a key that can mean only one answer moves the focus to the next question. A wrong key makes
// a low sound and says which keys there are, because the eyes are on the paper. A phone gets its keys as buttons.
(() => {
  const form = document.querySelector("form[data-keys]");
  if (!form) return;
  const fields = [...form.querySelectorAll("[data-keys-of]")];
  let sound;
  const beep = () => {
    sound = sound || new AudioContext();
    const tone = sound.createOscillator();
    tone.frequency.value = 220;
    tone.connect(sound.destination);
    tone.start();
    tone.stop(sound.currentTime + 0.15);
  };
  const tell = (field, typed) => {
    const told = field.parentElement.querySelector("[data-told]");
    const keys = field.dataset.keysOf;
    told.textContent = typed && form.dataset.wrong.replace("{typed}", typed).replace("{keys}", keys);
    told.hidden = !typed;
  };
  form.addEventListener("input", (event) => {
    const place = fields.indexOf(event.target);
    if (place < 0) return;
    const typed = event.target.value.trim().toLowerCase();
    const keys = event.target.dataset.keysOf.split(", ");
    const longer = keys.some((key) => key.startsWith(typed) && key !== typed);
    const isNone = typed && !longer && !keys.includes(typed);
    if (isNone) event.target.value = ""; // so that the next key replaces it
    if (isNone) event.target.setAttribute("aria-invalid", "true");
    else event.target.removeAttribute("aria-invalid");
    tell(event.target, isNone ? typed : "");
    if (isNone) beep();
    if (keys.includes(typed) && !longer) (fields[place + 1] || form.querySelector(".submit button")).focus();
  });
  form.addEventListener("keydown", (event) => {
    const place = fields.indexOf(event.target);
    const isEmpty = place >= 0 && !event.target.value; // a reason without an answer is none, so its field is passed
    const passes = isEmpty && ((event.key === "Tab" && !event.shiftKey) || event.key === " ");
    const step = passes ? 1 : { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Enter" && event.target.name.startsWith("reason.")) {
      // who has written a reason goes on; a browser would save a sheet that is half typed
      const next = fields.find((field) => event.target.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING);
      event.preventDefault();
      (next || form.querySelector(".submit button")).focus();
    }
    if (place < 0 || !step || !fields[place + step]) return;
    event.preventDefault();
    fields[place + step].select();
  });
  const pad = (field) => {
    const keys = document.createElement("div");
    keys.className = "pad";
    for (const key of field.dataset.keysOf.split(", ")) {
      const button = Object.assign(document.createElement("button"), { type: "button", className: "second", textContent: key });
      button.addEventListener("click", () => {
        field.value = key;
        field.dispatchEvent(new Event("input", { bubbles: true }));
      });
      keys.append(button);
    }
    field.inputMode = "none"; // its own keyboard stays away
    field.parentElement.append(keys);
  };
  if (matchMedia("(pointer: coarse)").matches) fields.forEach(pad);
  const number = form.querySelector("#number");
  form.addEventListener("focusin", (event) => (fields.includes(event.target) || event.target === number) && event.target.select());
  if (document.activeElement === number && number) number.select(); // the next number stands there, to be replaced
})();
