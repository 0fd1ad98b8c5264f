// Looks again now and then, and shows what has changed; without it the page shows what was when it was opened.
(() => {
  const shown = document.querySelector("[data-again]");
  if (!shown) return;
  const look = async () => {
    try {
      const page = await (await fetch(location.href)).text();
      const now = new DOMParser().parseFromString(page, "text/html").querySelector("[data-again]");
      if (!now) location.reload();
      else if (now.innerHTML !== shown.innerHTML) shown.innerHTML = now.innerHTML;
    } catch {} // no line: the next look comes
  };
  setInterval(look, 1000 * shown.dataset.again);
})();
