import { type FragmentDefinitionNode, Kind, type SelectionSetNode, visit } from 'graphql';

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

const known = new WeakMap<SelectionSetNode, readonly string[]>();

/**
 * The variables that a selection and the fragments in it use, in order of name. A parsed document never changes, and its
 * fragments are its own, so they are looked for once.
 */
export const usedVariables = (set: SelectionSetNode, fragments: Fragments): readonly string[] => {
  const before = known.get(set);
  if (before !== undefined) return before;
  const names = new Set<string>();
  const met = new Set<string>();
  const look = (within: SelectionSetNode): void => {
    visit(within, {
      [Kind.VARIABLE]: ({ name }) => void names.add(name.value),
      [Kind.FRAGMENT_SPREAD]: ({ name }) => {
        const fragment = met.has(name.value) ? undefined : fragments[name.value];
        met.add(name.value);
        if (fragment !== undefined) look(fragment.selectionSet);
      },
    });
  };
  look(set);
  const found = [...names].sort();
  known.set(set, found);
  return found;
};
