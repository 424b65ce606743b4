import type { Reporter, SerializedError, TestModule } from 'vitest/node';

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

const count = (modules: readonly TestModule[], unhandled: number): Counts => {
  const counts: Counts = { passed: 0, failed: unhandled, skipped: 0 };
  for (const module of modules) {
    let failures = 0;
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      if (state === 'passed') counts.passed++;
      else if (state === 'failed') failures++;
      else counts.skipped++;
    }
    // A file that does not load, or a hook that throws, has no failed test of its own.
    counts.failed += module.ok() ? 0 : Math.max(failures, 1);
  }
  return counts;
};

/**
 * Says in one last line how the run went. Where `CI` is set a skipped test fails the run, because there everything
 * that tests need is installed.
 */
export default class CountingReporter implements Reporter {
  private readonly lack: string | null;

  /** `lack` says what keeps Neo4j from being started here. */
  constructor(options: { lack?: string | null } = {}) {
    this.lack = options.lack ?? null;
  }

  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    const { passed, failed, skipped } = count(modules, errors.length);
    if (this.lack !== null) process.stdout.write(`Every test that needs Neo4j was skipped. ${this.lack}\n`);
    if (skipped > 0 && process.env.CI) {
      process.exitCode = 1;
      process.stdout.write('Tests were skipped, which fails the run where CI is set.\n');
    }
    const line = `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`;
    // The database stops after this, and may have something to say.
    process.once('exit', () => process.stdout.write(line));
  }
}
