/** The copy buttons: each copies the text before it, and says so. */
document.addEventListener("click", async ({target}) => {
  const button = (target as Element).closest<HTMLButtonElement>("button.copy");
  const code = button?.previousElementSibling?.textContent;
  if (!button || !code) return;
  await navigator.clipboard.writeText(code);
  button.textContent = "Copied";
  setTimeout(() => (button.textContent = "Copy"), 2000);
});
