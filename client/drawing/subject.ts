/** What is drawn, and with which words: everything that a drawing follows from. */
import type { Ontology } from '../state/ontology.ts';
import type { Visible } from '../state/visible.ts';
import type { Messages } from '../words/en.ts';

export interface Subject {
  readonly picture: Visible;
  readonly ontology: Ontology;
  /** The insides of the icons that the ontology names. */
  readonly icons: ReadonlyMap<string, string>;
  readonly focus: string | undefined;
  readonly words: Messages;
}

/** What stands beneath the picture, in words: without it nobody knows what it is of, and how certain. */
export interface Caption {
  readonly title: string;
  readonly reservations: string;
  readonly revision: string;
  /** The address that shows the same picture for ever. */
  readonly link: string;
}
