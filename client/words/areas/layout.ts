/** Layouts: choosing one, waiting for it, and saying what stands where. */
import { chinese, english, french } from '../count.ts';
import { inLanguage } from '../in-language.ts';

const en = {
  title: 'Layout',
  help: 'The picture is laid out anew and no place is kept; Undo brings it back.',
  choices: {
    web: ['Web', 'What is related stands close together.'],
    rings: ['Rings', 'By how many relations lead to it from the middle.'],
    timeline: ['Timeline', 'From left to right by when the first relation shown begins.'],
    flow: ['Flow of money', 'From left to right along relations of money; the others above and below.'],
    kinds: ['Kinds', 'Each kind of entity in a block of its own.'],
    places: ['Places', 'By where each is: only what is asserted and undisputed counts.'],
  },
  around: 'In the middle',
  tidy: 'Tidy: the same layout again; what is pinned stays',
  working: 'Laying out the picture…',
  cancel: 'Leave it as it is',
  bands: 'What stands together',
  everyLineCounts: 'Every relation shown counts for this, planned, alleged and disputed ones too.',
  undated: 'No date known',
  steps: (n: number) => (n === 0 ? 'In the middle' : `${english(n, 'relation', 'relations')} away`),
  unconnected: 'Not connected to the middle',
  stage: (n: number, of: number) =>
    n === 0 ? 'Start of the flow' : n === of - 1 ? 'End of the flow' : `Stage ${n + 1} of ${of}`,
  aside: 'No relation of money',
  placeless: 'No single, undisputed place known',
  laidOut: 'Laid out anew.',
  leftAsItWas: 'Left as it was.',
  pinned: (name: string) => `Pinned ${name}: it stays when the picture is laid out anew.`,
  unpinned: (name: string) => `${name} is no longer pinned.`,
};

type Messages = typeof en;

const fr: Messages = {
  title: 'Disposition',
  help: 'L’image est réordonnée et aucune place n’est gardée ; Annuler la ramène.',
  choices: {
    web: ['Toile', 'Ce qui est lié se tient proche.'],
    rings: ['Anneaux', 'Selon le nombre de relations qui y mènent depuis le centre.'],
    timeline: ['Chronologie', 'De gauche à droite, selon le début de la première relation montrée.'],
    flow: ['Flux d’argent', 'De gauche à droite le long des relations d’argent ; les autres au-dessus et au-dessous.'],
    kinds: ['Genres', 'Chaque genre d’entité dans un bloc.'],
    places: ['Lieux', 'Selon où chacune se trouve : seul compte ce qui est affirmé et non contesté.'],
  },
  around: 'Au centre',
  tidy: 'Ranger : la même disposition à nouveau ; ce qui est fixé reste',
  working: 'Mise en place de l’image…',
  cancel: 'Laisser telle quelle',
  bands: 'Ce qui se tient ensemble',
  everyLineCounts: 'Chaque relation montrée y compte, prévue, alléguée ou contestée aussi.',
  undated: 'Aucune date connue',
  steps: (n) => (n === 0 ? 'Au centre' : `À ${french(n, 'relation', 'relations')}`),
  unconnected: 'Sans lien avec le centre',
  stage: (n, of) => (n === 0 ? 'Début du flux' : n === of - 1 ? 'Fin du flux' : `Étape ${n + 1} sur ${of}`),
  aside: 'Aucune relation d’argent',
  placeless: 'Aucun lieu unique et non contesté connu',
  laidOut: 'Image réordonnée.',
  leftAsItWas: 'Laissée telle quelle.',
  pinned: (name) => `${name} est fixé : sa place reste quand l’image est réordonnée.`,
  unpinned: (name) => `${name} n’est plus fixé.`,
};

const zhHans: Messages = {
  title: '布局',
  help: '图将重新布局，不保留任何位置；可撤销。',
  choices: {
    web: ['网状', '相关者彼此靠近。'],
    rings: ['环形', '按从中心到达所需的关系数。'],
    timeline: ['时间线', '从左到右，按图中首条关系的起始时间。'],
    flow: ['资金流向', '从左到右沿资金关系；其余在上方和下方。'],
    kinds: ['种类', '每种实体自成一块。'],
    places: ['地点', '按所在地：只计确述且无争议的。'],
  },
  around: '居中者',
  tidy: '整理：按同一布局重排；已固定者不动',
  working: '正在布局…',
  cancel: '保持原样',
  bands: '位置相同者',
  everyLineCounts: '图中每条关系都计入，包括计划中、据称和有争议的。',
  undated: '日期不详',
  steps: (n) => (n === 0 ? '居中' : `相隔 ${chinese(n)} 条关系`),
  unconnected: '与中心不相连',
  stage: (n, of) => (n === 0 ? '流向起点' : n === of - 1 ? '流向终点' : `第 ${n + 1} 步，共 ${of} 步`),
  aside: '没有资金关系',
  placeless: '没有唯一且无争议的地点',
  laidOut: '已重新布局。',
  leftAsItWas: '保持原样。',
  pinned: (name) => `已固定${name}：重新布局时位置不变。`,
  unpinned: (name) => `${name}不再固定。`,
};

export const tables = { en, fr, 'zh-Hans': zhHans };
export const layoutWords = inLanguage(tables);
