/** How the picture is drawn with fewer lines. */
import { inLanguage } from '../in-language.ts';

const en = {
  title: 'Simplify',
  fold: 'Draw as lines from who invested to who raised',
  nothingFolds: 'No funding round is in the picture.',
  parallel: 'Several relations between the same two',
  bundle: 'Draw them as one line, with their number',
  help: 'This changes how the picture is drawn and nothing that is claimed. A line that stands for several is never drawn as more certain than the least certain of them. The outline lists them all.',
  whyNot: {
    'no-owner': 'Nobody in the picture raised it.',
    'several-owners': 'More than one is said to have raised it.',
    'disputed-owner': 'Who raised it is disputed.',
    'no-members': 'Nobody in the picture invested in it.',
    'other-lines': 'It has other relations in the picture, which would be lost.',
  },
};

type Messages = typeof en;

const fr: Messages = {
  title: 'Simplifier',
  fold: 'Dessiner en lignes de qui a investi à qui a levé',
  nothingFolds: 'Aucune levée de fonds n’est dans l’image.',
  parallel: 'Plusieurs relations entre les deux mêmes',
  bundle: 'Les dessiner en une ligne, avec leur nombre',
  help: 'Cela change le dessin et rien de ce qui est affirmé. Une ligne qui en remplace plusieurs n’est jamais plus sûre que la moins sûre d’entre elles. Le plan les liste toutes.',
  whyNot: {
    'no-owner': 'Personne dans l’image ne l’a levée.',
    'several-owners': 'Plus d’un l’aurait levée.',
    'disputed-owner': 'Qui l’a levée est contesté.',
    'no-members': 'Personne dans l’image n’y a investi.',
    'other-lines': 'Elle a d’autres relations dans l’image, qui seraient perdues.',
  },
};

const zhHans: Messages = {
  title: '简化',
  fold: '画成从投资方到融资方的线',
  nothingFolds: '图中没有融资轮次。',
  parallel: '同两者之间的多条关系',
  bundle: '合为一条线，注明数目',
  help: '这只改变画法，不改变任何说法。代表多条关系的线，其确定程度不高于其中最不确定的一条。大纲逐条列出。',
  whyNot: {
    'no-owner': '图中没有融资方。',
    'several-owners': '据称融资方不止一个。',
    'disputed-owner': '融资方有争议。',
    'no-members': '图中没有投资方。',
    'other-lines': '它在图中还有其他关系，会因此丢失。',
  },
};

export const tables = { en, fr, 'zh-Hans': zhHans };
export const simplifyWords = inLanguage(tables);
