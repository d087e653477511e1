// Before the first paint: the theme chosen earlier, so that no page flashes in the other one.
try {
  const theme = localStorage.getItem("ringback.theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {
  // Storage is switched off: the page follows the system.
}
