import type {Page} from "playwright-core";

/** How much a page has moved since it was opened: the sum of its layout shifts, without a unit. */
export function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as unknown as {value: number}).value;
        }).observe({type: "layout-shift", buffered: true});
        setTimeout(() => resolve(sum), 500);
      })
  );
}
