import type { FamilyDefinition } from './shape.ts';

/** The groups of relation kinds; a line takes the colour of its family. */
export const familyList = [
  { family: 'money', label: { en: 'Money', fr: 'Argent', zh: '资金' }, color: '#00795a' },
  { family: 'control', label: { en: 'Control', fr: 'Contrôle', zh: '控制' }, color: '#00598c' },
  { family: 'people', label: { en: 'People', fr: 'Personnes', zh: '人物' }, color: '#a3487a' },
  { family: 'technology', label: { en: 'Technology', fr: 'Technologie', zh: '技术' }, color: '#2a7ca8' },
  { family: 'use', label: { en: 'Supply and use', fr: 'Fourniture et usage', zh: '供应与使用' }, color: '#b04d00' },
  { family: 'place', label: { en: 'Place', fr: 'Lieu', zh: '地点' }, color: '#75593a' },
  { family: 'law', label: { en: 'Law and policy', fr: 'Droit et politiques', zh: '法律与政策' }, color: '#64498f' },
  { family: 'rights', label: { en: 'Rights at stake', fr: 'Droits en jeu', zh: '相关权利' }, color: '#b2182b' },
] as const satisfies readonly FamilyDefinition[];
