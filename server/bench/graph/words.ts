/** Pieces of made-up names, in the scripts that real names of the subject have. */

const beginnings = 'Al Bor Cor Dan El Fin Gar Hel Ir Jun Kal Lor Mer Nor Or Pel Quin Ros Sol Tar'.split(' ');
const middles = 'a an e el i in o or u um'.split(' ');
const endings = 'bek cor dia den fex gon hal lium met jet ran vis'.split(' ');

/** 2,400 words that mean nothing. */
export const inventedWords: readonly string[] = beginnings.flatMap((first) =>
  middles.flatMap((middle) => endings.map((last) => first + middle + last)),
);

/** What firms call themselves, by language: what stands after the invented word. */
export const trades = {
  en: ['Systems', 'Holdings', 'Capital', 'Labs', 'Vision', 'Networks', 'Security', 'Group', 'Analytics', 'Robotics'],
  fr: ['Sécurité', 'Systèmes', 'Vidéoprotection', 'Énergie', 'Réseaux', 'Données', 'Participations'],
  de: ['Sicherheitstechnik', 'Überwachung', 'Systeme', 'Beteiligungen', 'Löschtechnik', 'Bildverarbeitung'],
  zh: ['科技', '安防', '智能', '资本', '云计算', '视觉', '集团', '网络'],
  ja: ['セキュリティ', 'システム', '電機', 'ビジョン', '技研'],
  ko: ['시스템', '보안', '테크', '비전', '캐피탈'],
  ru: ['Технологии', 'Безопасность', 'Системы', 'Капитал', 'Видение'],
  ar: ['للأمن', 'للتقنية', 'القابضة', 'للأنظمة'],
} as const;

export const legalForms = {
  en: ['Inc', 'Ltd', 'LLC', 'plc', 'Corp.'],
  fr: ['SA', 'SAS', 'SARL'],
  de: ['GmbH', 'AG', 'SE'],
  zh: ['有限公司', '股份有限公司'],
  ja: ['株式会社'],
  ko: ['주식회사'],
  ru: ['ООО', 'АО'],
  ar: [''],
} as const;

/** Syllables with their Latin spelling, so that a transliterated name is truly one. */
export const hanzi = [
  ['海', 'Hai'], ['云', 'Yun'], ['天', 'Tian'], ['瑞', 'Rui'], ['华', 'Hua'], ['信', 'Xin'], ['明', 'Ming'], ['达', 'Da'],
  ['安', 'An'], ['博', 'Bo'], ['远', 'Yuan'], ['星', 'Xing'], ['光', 'Guang'], ['泰', 'Tai'], ['恒', 'Heng'], ['智', 'Zhi'],
  ['商', 'Shang'], ['汤', 'Tang'], ['旷', 'Kuang'], ['图', 'Tu'], ['依', 'Yi'], ['从', 'Cong'], ['深', 'Shen'], ['鼎', 'Ding'],
] as const; // biome-ignore format: a table
export const traditional: Readonly<Record<string, string>> = {
  云: '雲',
  华: '華',
  达: '達',
  远: '遠',
  汤: '湯',
  旷: '曠',
  图: '圖',
  从: '從',
  恒: '恆', // biome-ignore format: a table
};
export const kana = [
  ['ア', 'A'], ['カ', 'Ka'], ['サ', 'Sa'], ['タ', 'Ta'], ['ナ', 'Na'], ['ミ', 'Mi'], ['ヤ', 'Ya'], ['ロ', 'Ro'], ['ソ', 'So'],
  ['ト', 'To'], ['ノ', 'No'], ['リ', 'Ri'], ['ル', 'Ru'], ['キ', 'Ki'],
] as const; // biome-ignore format: a table
export const hangul = [
  ['한', 'Han'], ['성', 'Seong'], ['대', 'Dae'], ['우', 'U'], ['미', 'Mi'], ['래', 'Rae'], ['진', 'Jin'], ['동', 'Dong'],
  ['신', 'Sin'], ['화', 'Hwa'],
] as const; // biome-ignore format: a table
export const cyrillic = [
  ['Нор', 'Nor'], ['Вол', 'Vol'], ['Сиб', 'Sib'], ['Рос', 'Ros'], ['Гран', 'Gran'], ['Ти', 'Ti'], ['Ка', 'Ka'], ['Лен', 'Len'],
  ['Мир', 'Mir'], ['Тек', 'Tek'],
] as const; // biome-ignore format: a table
export const arabic = [
  ['نور', 'Nur'], ['سما', 'Sama'], ['بحر', 'Bahr'], ['جبل', 'Jabal'], ['فجر', 'Fajr'], ['هلال', 'Hilal'], ['رمال', 'Rimal'],
] as const; // biome-ignore format: a table

export const givenNames =
  'Ada Bram Chloé Dmitri Elif Fatou Grégoire Hana Ivo Jürgen Kenji Léa Mei Nadia Omar Priya Quentin Rosa Søren Tomás Ursula Viktor Wei Xavier Yara Zoë'.split(
    ' ',
  );
export const familyNames =
  'Abara Bělohlávek Costa Dubois Eriksson Fuchs Garnier Hoang Ito Jansen Kowalski Lévêque Müller Nakamura Okafor Pereira Quist Rossi Sørensen Tanaka Ueda Vargas Weiß Xu Yılmaz Zhang'.split(
    ' ',
  );

export const publishers = [
  ['The Example Gazette', 'en'], ['Wire of the World', 'en'], ['Le Quotidien inventé', 'fr'], ['TechnoPresse', 'fr'],
  ['Erfundene Zeitung', 'de'], ['El Diario Imaginado', 'es'], ['示例日报', 'zh-Hans'], ['範例時報', 'zh-Hant'], ['例示新聞', 'ja'],
  ['Пример', 'ru'], ['Registry of Filings', 'en'], ['Institute of Examples', 'en'],
] as const; // biome-ignore format: a table
export const currencies = ['USD', 'EUR', 'CNY', 'GBP', 'JPY'] as const;
