import type { Reasons } from './reasons.ts';

const read = (reading: string | null): string => (reading === null ? '' : `（${reading}）`);

export const zh: Reasons = {
  types: { official: '名称', short: '简称', former: '曾用名', brand: '品牌', transliteration: '转写' },
  name: (text, language, type) => `“${text}”是${language}${type}`,
  title: (text) => `“${text}”是标题`,
  publisher: (text) => `“${text}”是出版者`,
  id: (text) => `“${text}”是标识`,
  identifier: (text, scheme) => `“${text}”是${scheme}中的标识`,
  address: (text) => `“${text}”是网址`,
  merged: (id) => `属于已并入的“${id}”`,
  together: '所输词语分见于多个名称',
  claim: {
    value: '所输词语见于该陈述的内容',
    quote: '所输词语见于该陈述的引文',
    note: '所输词语见于编者对该陈述的注',
    attribution: '所输词语说明该陈述出自何人',
  },
  disputed: '有争议',
  manners: {
    beginning: () => '以此开头',
    words: () => '含有所输词语',
    legal: () => '未计法律形式',
    order: () => '词序不同',
    umlaut: () => '变音字母写作两个字母',
    simplified: () => '所输文字的简体形式',
    traditional: () => '所输文字的繁体形式',
    pinyin: (reading) => `按拼音找到${read(reading)}`,
    pinyinOf: () => '所输文字的拼音',
    latin: (reading) => `按拉丁字母找到${read(reading)}`,
    latinOf: () => '所输文字的拉丁字母写法',
    oneLetter: () => '有一个字母不同',
    letters: () => '多个词各有一个字母不同',
  },
  join: (parts) => parts.join('；'),
};
