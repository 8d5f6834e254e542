// For a page that holds charts of this site in frames: gives each frame the height that its chart tells.
//
//   <iframe src="https://…/embed/how-far" title="…" width="100%" height="640" loading="lazy"></iframe>
//   <script src="https://…/embed.js" async></script>
//
// It listens to frames of its own site alone, changes nothing but their height, and sets no cookie.
{
  const site = new URL(".", document.currentScript.src);
  const frames = () => [...document.querySelectorAll("iframe")].filter(({src}) => src.startsWith(`${site.href}embed/`));
  addEventListener("message", ({data, origin, source}) => {
    if (origin !== site.origin || data?.type !== "leaving-the-hague.height" || !(data.height > 0)) return;
    for (const frame of frames()) {
      if (frame.contentWindow === source) frame.style.height = `${Math.ceil(data.height)}px`;
    }
  });
  // A frame that was ready before this script tells its height again.
  for (const frame of frames()) frame.contentWindow.postMessage({type: "leaving-the-hague.ask"}, site.origin);
}
