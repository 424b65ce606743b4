import type { RelationKindDefinition } from '../shape.ts';

export const hasRole = {
  kind: 'HAS_ROLE',
  label: { en: 'Role', fr: 'Rôle', zh: '任职' },
  description: {
    en: 'A person holds a public role at an organization or body.',
    fr: 'Une personne exerce un rôle public dans une organisation ou un organisme.',
  },
  from: ['Person'],
  to: ['Organization', 'GovernmentBody'],
  time: 'state',
  family: 'people',
  readings: {
    out: {
      asserted: { en: 'holds a role at', fr: 'exerce un rôle chez', zh: '任职于' },
      planned: {
        en: 'is to hold, as planned, a role at',
        fr: 'doit, selon un plan, exercer un rôle chez',
        zh: '计划任职于',
      },
      alleged: {
        en: 'is alleged to hold a role at',
        fr: 'exercerait, selon une allégation, un rôle chez',
        zh: '据称任职于',
      },
    },
    in: {
      asserted: { en: 'has in a role', fr: 'compte dans un rôle', zh: '任职者有' },
      planned: {
        en: 'is to have, as planned, in a role',
        fr: 'doit, selon un plan, compter dans un rôle',
        zh: '计划中的任职者有',
      },
      alleged: {
        en: 'allegedly has in a role',
        fr: 'compterait, selon une allégation, dans un rôle',
        zh: '据称任职者有',
      },
    },
  },
  qualifiers: {
    role: { label: { en: 'role', fr: 'rôle', zh: '角色' }, value: 'text' },
  },
  fields: {
    out: [{ name: 'positions', description: 'The organizations and bodies where the person holds a public role.' }],
    in: [{ name: 'people', description: 'The persons who hold a public role there.' }],
  },
} as const satisfies RelationKindDefinition;
