// Fetches the page again at intervals and shows what has changed. Without this script the page stays as it was opened.
(() => {
  const shown = document.querySelector("[data-again]");
  if (!shown) return;
  const look = async () => {
    try {
      const page = await (await fetch(location.href)).text();
      const now = new DOMParser().parseFromString(page, "text/html").querySelector("[data-again]");
      if (!now) location.reload();
      else if (now.innerHTML !== shown.innerHTML) shown.innerHTML = now.innerHTML;
    } catch {} // offline: try again at the next interval
  };
  setInterval(look, 1000 * shown.dataset.again);
})();
