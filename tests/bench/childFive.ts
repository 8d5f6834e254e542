const start = performance.now();
const {loadTables} = await import("../../data-loaders/index.js");
const loaded = performance.now() - start;
loadTables();
process.stdout.write(JSON.stringify({loaded, read: performance.now() - start - loaded}));

export {};
