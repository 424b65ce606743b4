/** What firms and bodies put before or behind their names to say of what law they are. Folded, as words are. */

// Those that stand in the names of the firms of some seventy countries. A word that is also a name of its own, such as
// “bank”, is none.
const FORMS = [
  // English
  'co, company, corp, corporation, inc, incorporated, ltd, limited, llc, llp, lp, plc, pllc, pvt, pte, pty, private',
  'group, holding, holdings, public limited company, private limited, limited company, limited liability company',
  'limited partnership, joint stock company, public joint stock company, proprietary limited, dac, cic, sdn bhd, bhd',
  // French, Italian, Spanish, Portuguese, Romanian
  'sa, sas, sasu, sarl, eurl, sci, snc, scs, scop, groupe, societe anonyme, societe par actions simplifiee',
  'societe a responsabilite limitee, cie, compagnie, spa, srl, sapa, societa per azioni, gruppo, sl, slu, sau, scl',
  'sociedad anonima, sociedad limitada, sa de cv, s de rl de cv, grupo, ltda, eireli, sgps, limitada',
  // German, Dutch, Nordic
  'ag, gmbh, ggmbh, kg, kgaa, ohg, gbr, ug, ev, eg, se, mbh, gmbh und co kg, aktiengesellschaft, konzern, gruppe',
  'gesellschaft mit beschrankter haftung, bv, nv, vof, cv, bvba, vzw, asbl, ab, publ, as, asa, aps, oy, oyj, hf, ehf, ans',
  // Eastern Europe and beyond, in the Latin letters that they are mostly met in
  'sp z oo, spzoo, sp k, sro, spol s ro, doo, dd, ad, ead, eood, ood, kft, zrt, nyrt, bt, uab, sia',
  'ooo, oao, zao, pao, ao, nao, fgup, tov, pat, prat, jsc, ojsc, cjsc, pjsc, llc fze, fze, fzco, fzc, wll, sal',
  'as, anonim sirketi, ltd sti, limited sirketi, tbk, pt, cv, kk, kabushiki kaisha, godo kaisha, gk, ae, epe',
  // Russian and Ukrainian, Greek, Arabic, Hebrew, Korean
  'ооо, оао, зао, пао, ао, нао, фгуп, тов, пат, прат, αε, επε, بעמ, בעמ, شركة, مجموعة, 주식회사, 유한회사, 그룹',
  // Pinyin of the Chinese ones
  'youxian gongsi, gufen youxian gongsi, youxian zeren gongsi, jituan, gongsi, jituan gongsi',
].join(', ');

// Fewer stand in front, and two letters in front are more often a word: “AS Roma” is not Roma.
const BEFORE =
  'group, groupe, grupo, gruppo, gruppe, holding, company, compagnie, cie, societe anonyme, sa, sas, sarl, pt, cv, tov, pat, prat, ' +
  'ooo, oao, zao, pao, ao, nao, fgup, uab, sia, kabushiki kaisha, aktiengesellschaft, public joint stock company, ' +
  'joint stock company, limited liability company, ооо, оао, зао, пао, ао, нао, фгуп, тов, пат, прат, شركة, مجموعة, 주식회사, 유한회사';

const listed = (forms: string): readonly (readonly string[])[] =>
  forms
    .split(', ')
    .map((form) => form.split(' '))
    // The longest first, so that of “public limited company” nothing is left.
    .sort((a, b) => b.length - a.length);

const AFTER_NAMES = listed(FORMS);
const BEFORE_NAMES = listed(BEFORE);

/** What Chinese and Japanese names end with; some of the Japanese begin with theirs. */
const ENDINGS =
  /(?:股份有限公司|有限责任公司|有限責任公司|有限公司|总公司|總公司|分公司|公司|集团|集團|控股|株式会社|有限会社|合同会社|グループ|ホールディングス)$/u;
const BEGINNINGS = /^(?:株式会社|有限会社|合同会社)/u;

const fits = (form: readonly string[], words: readonly string[], at: number): boolean =>
  at >= 0 && form.every((word, i) => words[at + i] === word);

const withoutLast = (words: readonly string[]): readonly string[] => {
  const form = AFTER_NAMES.find((candidate) => fits(candidate, words, words.length - candidate.length));
  if (form) return words.slice(0, -form.length);
  const last = words.at(-1) ?? '';
  const bare = last.replace(ENDINGS, '');
  return bare === last ? words : [...words.slice(0, -1), ...(bare === '' ? [] : [bare])];
};

const withoutFirst = (words: readonly string[]): readonly string[] => {
  const form = BEFORE_NAMES.find((candidate) => fits(candidate, words, 0));
  if (form) return words.slice(form.length);
  const [first = '', ...rest] = words;
  const bare = first.replace(BEGINNINGS, '');
  return bare === first ? words : [...(bare === '' ? [] : [bare]), ...rest];
};

/** The words of a name without its legal forms, at its end or its beginning; all of them where nothing else is left. */
export const withoutLegalForms = (words: readonly string[]): readonly string[] => {
  let bare = words;
  for (;;) {
    const ended = withoutLast(bare);
    const shorter = ended.length > 0 && ended !== bare ? ended : withoutFirst(bare);
    if (shorter === bare || shorter.length === 0) return bare;
    bare = shorter;
  }
};
