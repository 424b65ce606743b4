import type { EntityKindDefinition } from '../shape.ts';

export const governmentBody = {
  kind: 'GovernmentBody',
  label: { en: 'Government body', fr: 'Organisme public', zh: '政府机构' },
  plural: { en: 'Government bodies', fr: 'Organismes publics', zh: '政府机构' },
  description: {
    en: 'A ministry, city, police force, court, regulator or intergovernmental body.',
    fr: 'Un ministère, une ville, une police, un tribunal, un régulateur ou un organisme intergouvernemental.',
  },
  agent: true,
  types: {
    national: { en: 'national body', fr: 'organisme national', zh: '国家机构' },
    regional: { en: 'regional body', fr: 'organisme régional', zh: '地区机构' },
    municipal: { en: 'municipal body', fr: 'organisme municipal', zh: '市政机构' },
    police: { en: 'police', fr: 'police', zh: '警方' },
    court: { en: 'court', fr: 'tribunal', zh: '法院' },
    regulator: { en: 'regulator', fr: 'régulateur', zh: '监管机构' },
    igo: { en: 'intergovernmental organization', fr: 'organisation intergouvernementale', zh: '政府间组织' },
  },
  look: { color: '#595959', shape: 'pentagon', icon: 'landmark' },
} as const satisfies EntityKindDefinition;
