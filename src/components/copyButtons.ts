/** The copy buttons: each copies the text before it, and says so. A code block of a page gets one here. */
for (const code of document.querySelectorAll(".code")) {
  const button = Object.assign(document.createElement("button"), {type: "button", className: "copy"});
  button.append(
    "Copy",
    Object.assign(document.createElement("span"), {className: "hidden", textContent: " this code"})
  );
  code.append(button);
}

document.addEventListener("click", async ({target}) => {
  const button = (target as Element).closest<HTMLButtonElement>("button.copy");
  const code = button?.previousElementSibling?.textContent;
  if (!button || !code) return;
  const [words] = button.childNodes;
  await navigator.clipboard.writeText(code);
  words.textContent = "Copied";
  setTimeout(() => (words.textContent = "Copy"), 2000);
});
