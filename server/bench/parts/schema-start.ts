/** Builds the schema in a process of its own, says how long that took, and waits to be ended. */
const began = performance.now();
await import('../../schema/schema.ts');
process.stdout.write(`${JSON.stringify({ port: 0, schemaMs: Math.round(performance.now() - began) })}\n`);
setInterval(() => {}, 60_000);

// Without an import or export a file is no module, and may not wait.
export {};
