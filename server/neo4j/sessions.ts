import neo4j, { type Driver, type Session } from 'neo4j-driver';

/** Opens sessions with a database, closes them, and knows how many are open: each holds a connection of the pool. */
export interface Sessions {
  open(mode: keyof typeof neo4j.session): Session;
  /** Resolves when its connection is free again, or gone. */
  close(session: Session): Promise<void>;
  count(): number;
}

/** All rows are asked for at once: a driver that asks for more in portions loses its connection when it is ended between two. */
const WHOLE = -1;

export const sessionsOf = (driver: Driver, database: string): Sessions => {
  const open = new Set<Session>();
  return {
    open: (mode) => {
      const session = driver.session({
        database,
        defaultAccessMode: neo4j.session[mode],
        ...(mode === 'READ' && { fetchSize: WHOLE }),
      });
      open.add(session);
      return session;
    },
    close: async (session) => {
      try {
        await session.close();
      } finally {
        open.delete(session);
      }
    },
    count: () => open.size,
  };
};
