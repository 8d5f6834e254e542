const started = performance.now();
const {loadTables} = await import("../../data-loaders/index.js");
const loaded = performance.now() - started;
const {milliseconds} = await import("./bench.js");
const cpu = milliseconds(() => void loadTables());
process.stdout.write(JSON.stringify({loaded, cpu, read: performance.now() - started - loaded}));

export {};
