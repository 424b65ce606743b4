/** The strip of time below the picture. */
import { chinese, english, french } from '../count.ts';
import { inLanguage } from '../in-language.ts';

const en = {
  title: 'Time',
  histogram: (n: number, unit: string) =>
    `When the lines in the picture begin: ${english(n, 'line', 'lines')}, ${unit}`,
  unit: { month: 'by month', year: 'by year', decade: 'by decade' },
  begins: (n: number) => english(n, 'line begins then', 'lines begin then'),
  mayBegin: (n: number) => `${n} may begin then`,
  legend: 'filled: begin then · striped: may begin then, by an imprecise date',
  from: 'From',
  to: 'To',
  whole: 'The window as a whole',
  allTime: 'all times',
  range: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
  keys: 'Arrow keys move by one, Page Up and Page Down by more, Home and End to the edge.',
  play: 'Play',
  stop: 'Stop',
  reset: 'All times',
  undated: 'Undated',
  undatedCount: (n: number) => english(n, 'line without a date', 'lines without a date'),
  includeUndated: 'show undated lines',
  onlyUndated: 'The filter lets only undated lines pass.',
  typed: (date: string) => `The filter asks for “${date}”, which the window cannot show.`,
  pass: (shown: number, of: number, when: string) =>
    `${when}: ${shown} of ${english(of, 'line passes', 'lines pass')}.`,
  noDates: 'No line in the picture has a date.',
  keepOrRestore: 'Keep the time that was chosen, or return to what was before?',
  keep: 'Keep',
  restore: 'Return to before',
};

type Messages = typeof en;

const fr: Messages = {
  title: 'Temps',
  histogram: (n, unit) => `Quand commencent les lignes de l’image : ${french(n, 'ligne', 'lignes')}, ${unit}`,
  unit: { month: 'par mois', year: 'par année', decade: 'par décennie' },
  begins: (n) => french(n, 'ligne commence alors', 'lignes commencent alors'),
  mayBegin: (n) => `${n} ${n < 2 ? 'peut' : 'peuvent'} commencer alors`,
  legend: 'plein : commencent alors · rayé : peuvent commencer alors, la date étant imprécise',
  from: 'De',
  to: 'À',
  whole: 'La fenêtre entière',
  allTime: 'tous les temps',
  range: (from, to) => (from === to ? from : `de ${from} à ${to}`),
  keys: 'Les flèches déplacent d’un cran, Page préc. et Page suiv. de plusieurs, Origine et Fin jusqu’au bord.',
  play: 'Lire',
  stop: 'Arrêter',
  reset: 'Tous les temps',
  undated: 'Sans date',
  undatedCount: (n) => french(n, 'ligne sans date', 'lignes sans date'),
  includeUndated: 'montrer les lignes sans date',
  onlyUndated: 'Le filtre ne laisse passer que les lignes sans date.',
  typed: (date) => `Le filtre demande « ${date} », que la fenêtre ne peut montrer.`,
  pass: (shown, of, when) => `${when} : ${shown} sur ${french(of, 'ligne passe', 'lignes passent')}.`,
  noDates: 'Aucune ligne de l’image n’a de date.',
  keepOrRestore: 'Garder le temps choisi, ou revenir à ce qui était avant ?',
  keep: 'Garder',
  restore: 'Revenir à avant',
};

const zhHans: Messages = {
  title: '时间',
  histogram: (n, unit) => `图中连线始于何时：${chinese(n)} 条，${unit}`,
  unit: { month: '按月', year: '按年', decade: '按十年' },
  begins: (n) => `${chinese(n)} 条始于此时`,
  mayBegin: (n) => `${chinese(n)} 条可能始于此时`,
  legend: '实心：始于此时 · 条纹：日期不精确，可能始于此时',
  from: '从',
  to: '到',
  whole: '整个时间窗',
  allTime: '所有时间',
  range: (from, to) => (from === to ? from : `${from} 至 ${to}`),
  keys: '方向键移动一格，Page Up 和 Page Down 移动多格，Home 和 End 到边缘。',
  play: '播放',
  stop: '停止',
  reset: '所有时间',
  undated: '无日期',
  undatedCount: (n) => `${chinese(n)} 条无日期的连线`,
  includeUndated: '显示无日期的连线',
  onlyUndated: '筛选只让无日期的连线通过。',
  typed: (date) => `筛选要求“${date}”，时间窗无法表示。`,
  pass: (shown, of, when) => `${when}：${chinese(of)} 条中有 ${chinese(shown)} 条通过。`,
  noDates: '图中没有带日期的连线。',
  keepOrRestore: '保留所选时间，还是回到之前？',
  keep: '保留',
  restore: '回到之前',
};

export const tables = { en, fr, 'zh-Hans': zhHans };
export const timeWords = inLanguage(tables);
