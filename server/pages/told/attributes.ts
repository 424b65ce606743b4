import type { AttributeAnswer, AttributeValueAnswer } from '../../graph/answers.ts';
import { described } from '../../graph/answers.ts';
import { predicates } from '../../ontology/index.ts';
import { labelIn, nameIn } from '../../words/language.ts';
import { phrasesOf } from '../../words/phrases/of-language.ts';
import { valueText } from '../../words/value-text.ts';
import type { Telling } from '../telling.ts';
import { type Background, partsOf } from './background.ts';
import { type ClaimTold, wordedModality } from './claim.ts';
import { type ContestedClaim, tellContested } from './contested.ts';
import { type PeriodTold, tellPeriod } from './period.ts';

/** One thing that sources say of an entity, with every value that any of them gives. */
export interface AttributeTold {
  predicate: string;
  label: string;
  disputed: boolean;
  values: readonly ValueTold[];
}

export interface ValueTold {
  /** In words, such as `more than 3,000,000,000 USD`; how it is put stands beside it, in `modality`. */
  text: string;
  value: unknown;
  modality: ClaimTold['modality'];
  disputed: boolean;
  period: PeriodTold | null;
  claims: readonly ContestedClaim[];
}

const textOf = (
  { value, claims }: AttributeValueAnswer,
  predicate: string,
  background: Background,
  { language }: Telling,
): string => {
  if (value.type === 'object') return nameIn(described(value.entity).record.names, language);
  const mentions = claims.flatMap((claim) => partsOf(background, claim).mentions);
  return valueText(value, predicates.get(predicate), language, phrasesOf[language], mentions);
};

const tellValue = (
  answer: AttributeValueAnswer,
  predicate: string,
  background: Background,
  telling: Telling,
): ValueTold => {
  const { value, claims, modality } = answer;
  const [first] = claims;
  return {
    text: textOf(answer, predicate, background, telling),
    value: value.type === 'object' ? { type: 'entity', entity: value.entity.id } : value,
    modality: wordedModality(modality, telling),
    disputed: claims.some(({ status }) => status === 'disputed'),
    period: first === undefined ? null : tellPeriod(first.record, telling),
    claims: claims.map((claim) => tellContested(claim, background, telling)),
  };
};

/** Attributes alone: what is said and not held as a value is told among the other claims. */
export const tellAttributes = (
  answers: readonly AttributeAnswer[],
  background: Background,
  telling: Telling,
): readonly AttributeTold[] =>
  answers
    .filter(({ predicate }) => predicates.get(predicate)?.statement === undefined)
    .map(({ predicate, values }) => {
      const label = predicates.get(predicate)?.label;
      const told = values.map((value) => tellValue(value, predicate, background, telling));
      return {
        predicate,
        label: label === undefined ? predicate : labelIn(label, telling.language),
        disputed: told.some(({ disputed }) => disputed),
        values: told,
      };
    });
