/** What a command ends with, so that scripts can tell who must act. */
export const exitCodes = { fine: 0, problems: 1, usage: 2, environment: 3 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
