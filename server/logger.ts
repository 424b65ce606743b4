import { destination, type Logger, pino } from 'pino';

/** One JSON object a line, on stderr: stdout belongs to what a command was asked for. */
export const createLogger = (level: string): Logger =>
  pino(
    { level, base: null, timestamp: () => `,"time":"${new Date().toISOString()}"` },
    destination({ fd: 2, sync: true }),
  );
