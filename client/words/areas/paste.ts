/** The way back from a question or an answer to a picture. */
import { chinese, english, french } from '../count.ts';
import { inLanguage } from '../in-language.ts';

const en = {
  title: 'The way back: draw a question or an answer',
  help: 'Paste a GraphQL question, with a line “# variables: {…}” or with variables of its own, or only the JSON of an answer. The entities in it are drawn; the question copied above brings back this very picture. Only queries are sent.',
  pasted: 'Question or answer',
  variables: 'Variables, as JSON',
  alone: 'Draw it alone',
  add: 'Add it to the picture',
  asking: 'Asking…',
  nothing: 'Nothing was pasted.',
  'bad-variables': 'The variables are no JSON object.',
  'no-query': 'Only queries are sent from here, and this asks for more than that.',
  'no-entities': 'No entity is in the answer. Ask for the field “id” of what is to be drawn.',
  tooMany: (found: number, most: number) =>
    `That would be ${english(found, 'entity', 'entities')}; at most ${most} are drawn at once.`,
  refused: 'The server refuses the question:',
  partly: 'What was answered is drawn; the rest was refused:',
};

type Messages = typeof en;

const fr: Messages = {
  title: 'Le chemin inverse : dessiner une question ou une réponse',
  help: 'Collez une question GraphQL, avec une ligne « # variables: {…} » ou avec ses variables à part, ou seulement le JSON d’une réponse. Les entités qui s’y trouvent sont dessinées ; la question copiée plus haut ramène exactement cette image. Seules des requêtes de lecture sont envoyées.',
  pasted: 'Question ou réponse',
  variables: 'Variables, en JSON',
  alone: 'Dessiner seul',
  add: 'Ajouter à l’image',
  asking: 'Question posée…',
  nothing: 'Rien n’a été collé.',
  'bad-variables': 'Les variables ne sont pas un objet JSON.',
  'no-query': 'D’ici ne partent que des requêtes de lecture, et ceci demande davantage.',
  'no-entities': 'La réponse ne contient aucune entité. Demandez le champ « id » de ce qui doit être dessiné.',
  tooMany: (found, most) =>
    `Cela ferait ${french(found, 'entité', 'entités')} ; ${most} au plus sont dessinées à la fois.`,
  refused: 'Le serveur refuse la question :',
  partly: 'Ce qui a été répondu est dessiné ; le reste a été refusé :',
};

const zhHans: Messages = {
  title: '返回：把问题或回答画出来',
  help: '粘贴一个 GraphQL 问题（附“# variables: {…}”一行，或另填变量），或只粘贴回答的 JSON。其中的实体会被画出；上面复制的问题会还原这幅图。只发送查询。',
  pasted: '问题或回答',
  variables: '变量（JSON）',
  alone: '单独画出',
  add: '加入此图',
  asking: '查询中…',
  nothing: '没有粘贴任何内容。',
  'bad-variables': '变量不是 JSON 对象。',
  'no-query': '这里只发送查询，而所粘贴的内容不止于此。',
  'no-entities': '回答中没有实体。请查询要画出者的“id”字段。',
  tooMany: (found, most) => `那将有 ${chinese(found)} 个实体；一次最多画 ${chinese(most)} 个。`,
  refused: '服务器拒绝了这个问题：',
  partly: '已画出所答部分；其余被拒绝：',
};

export const tables = { en, fr, 'zh-Hans': zhHans };
export const pasteWords = inLanguage(tables);
