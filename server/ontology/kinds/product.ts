import type { EntityKindDefinition } from '../shape.ts';

export const product = {
  kind: 'Product',
  label: { en: 'Product', fr: 'Produit', zh: '产品' },
  plural: { en: 'Products', fr: 'Produits', zh: '产品' },
  description: {
    en: 'Something that is built, sold or run: a platform, an algorithm, a device, a payment service, a registry, a dataset.',
    fr: 'Ce qui est conçu, vendu ou exploité : plateforme, algorithme, appareil, service de paiement, registre, jeu de données.',
  },
  agent: false,
  types: {
    platform: { en: 'platform', fr: 'plateforme', zh: '平台' },
    algorithm: { en: 'algorithm', fr: 'algorithme', zh: '算法' },
    device: { en: 'device', fr: 'appareil', zh: '设备' },
    payment: { en: 'payment service', fr: 'service de paiement', zh: '支付服务' },
    registry: { en: 'registry', fr: 'registre', zh: '登记系统' },
    dataset: { en: 'dataset', fr: 'jeu de données', zh: '数据集' },
  },
  look: { color: '#e69f00', shape: 'round_rectangle', icon: 'package' },
} as const satisfies EntityKindDefinition;
