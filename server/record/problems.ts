/** Why a text could not be read, as one plain sentence for the person who wrote it. */
export interface Unreadable {
  readonly unreadable: string;
}

export const unreadable = (reason: string): Unreadable => ({ unreadable: reason });

export const isUnreadable = (parsed: object): parsed is Unreadable => 'unreadable' in parsed;
