/** What the bare address shows: the round of 2018, who took part, and what is built, planned and at stake around it. */
export const opening = {
  focus: 'sensetime-round-2018',
  entities: [
    'alibaba-group',
    'facial-recognition',
    'hangzhou',
    'hong-kong',
    'jack-ma',
    'mass-surveillance',
    'sensetime',
    'sensetime-round-2018',
    'smile-to-pay',
    'suning',
    'temasek',
    'video-surveillance',
    'viper',
    'viper-municipalities',
  ],
} as const;
