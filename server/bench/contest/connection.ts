import { z } from 'zod';
import type { Connection } from '../../neo4j/database.ts';

const connection = z.object({ uri: z.string(), username: z.string(), password: z.string(), database: z.string() });

/** The database that a contestant is to ask, as its parent wrote it into the environment. */
export const connectionOf = (text: string | undefined): Connection => connection.parse(JSON.parse(text ?? 'null'));
