/** Tells the page that holds this frame how high the figure is, whenever that changes or the page asks. */
const tell = () =>
  parent.postMessage({type: "leaving-the-hague.height", height: document.body.getBoundingClientRect().height}, "*");

if (parent !== window) {
  new ResizeObserver(tell).observe(document.body);
  addEventListener("message", ({data}) => {
    if (data?.type === "leaving-the-hague.ask") tell();
  });
}
