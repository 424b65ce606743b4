import type { Cypher } from '../../neo4j/cypher.ts';
import type { Sample } from './sample.ts';

export type Parameters = Readonly<Record<string, unknown>>;
export type Row = Readonly<Record<string, unknown>>;

/** Sends one statement: all that the floor has. */
export type Read = (statement: Cypher, parameters: Parameters) => Promise<readonly Row[]>;

/** A GraphQL request to the peer; later ones may need the answers to earlier ones. */
export type AskPeer = (query: string, variables: Parameters) => Promise<unknown>;

export interface PeerQuestion {
  /** Asks, and hands back what it was told, which `common` turns into the common form once the clock stands. */
  ask(ask: AskPeer, parameters: Parameters, at: number): Promise<unknown>;
  common(told: unknown, parameters: Parameters): unknown;
}

/** One question, as each contestant is asked it, and how their answers are brought to one form. */
export interface Question {
  id: string;
  title: string;
  /** The i-th set of parameters; they come round. */
  parameters(sample: Sample, i: number): Parameters;
  /** The floor: one hand-written statement, answered in the common form. */
  raw(read: Read, parameters: Parameters): Promise<unknown>;
  /** Variables are the parameters. */
  watchgraph: { document: string; common(data: unknown): unknown };
  /** Nothing where it cannot answer. */
  peer?: PeerQuestion;
  /** What the peer cannot say, or says at a price. */
  peerLacks?: string;
  /** What must be equal for two answers to count as the same; the whole common form unless told. */
  compared?(common: unknown, parameters: Parameters): unknown;
}
