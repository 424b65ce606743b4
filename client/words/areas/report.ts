/** Reporting an error, and the right of reply. */
import { inLanguage } from '../in-language.ts';

/** What the text is made of. */
export interface ReportParts {
  readonly said: string;
  readonly certainty: string;
  readonly id: string;
  readonly link: string;
  readonly reply: string;
}

const en = {
  report: 'Report an error or reply',
  reportOn: (said: string) => `Report an error or reply: ${said}`,
  title: 'Report an error or reply',
  about: 'About:',
  yours: 'What is wrong, or what you reply',
  yoursHelp: 'Name a source where you can, and say whether you are who it is about.',
  whole: 'The whole text',
  copy: 'Copy the text',
  copied: 'Copied.',
  notCopied: 'The browser does not let it be copied: it is selected, so copy it by hand.',
  write: 'Write the e-mail',
  openForm: 'Open the form for reports',
  formHelp: 'Copy the text first, then put it into the form, which opens in another window.',
  noAddress: 'This copy names no address for reports. Copy the text and send it to whoever runs it.',
  subject: (id: string) => `Report on ${id}`,
  text: ({ said, certainty, id, link, reply }: ReportParts) =>
    `About: ${said}${certainty}\nId: ${id}\nAs it was: ${link}\n\nWhat I report or reply:\n${reply}\n`,
};

type Messages = typeof en;

const fr: Messages = {
  report: 'Signaler une erreur ou répondre',
  reportOn: (said) => `Signaler une erreur ou répondre : ${said}`,
  title: 'Signaler une erreur ou répondre',
  about: 'Au sujet de :',
  yours: 'Ce qui est faux, ou votre réponse',
  yoursHelp: 'Nommez une source si vous le pouvez, et dites si vous êtes la personne ou l’organisation concernée.',
  whole: 'Le texte entier',
  copy: 'Copier le texte',
  copied: 'Copié.',
  notCopied: 'Le navigateur ne laisse pas copier : le texte est sélectionné, copiez-le à la main.',
  write: 'Écrire le courriel',
  openForm: 'Ouvrir le formulaire',
  formHelp: 'Copiez d’abord le texte, puis mettez-le dans le formulaire, qui s’ouvre dans une autre fenêtre.',
  noAddress: 'Cette copie ne donne pas d’adresse. Copiez le texte et envoyez-le à qui l’exploite.',
  subject: (id) => `Signalement : ${id}`,
  text: ({ said, certainty, id, link, reply }) =>
    `Au sujet de : ${said}${certainty}\nIdentifiant : ${id}\nTel que c’était : ${link}\n\nCe que je signale ou réponds :\n${reply}\n`,
};

const zhHans: Messages = {
  report: '报告错误或回应',
  reportOn: (said) => `报告错误或回应：${said}`,
  title: '报告错误或回应',
  about: '关于：',
  yours: '哪里有误，或您的回应',
  yoursHelp: '如有来源请注明，并说明您是否为所涉及的人或机构。',
  whole: '完整文字',
  copy: '复制文字',
  copied: '已复制。',
  notCopied: '浏览器不允许复制：文字已选中，请手动复制。',
  write: '写电子邮件',
  openForm: '打开报告表单',
  formHelp: '请先复制文字，再填入表单；表单在另一窗口打开。',
  noAddress: '此副本没有给出接收报告的地址。请复制文字，发给其运营者。',
  subject: (id) => `关于 ${id} 的报告`,
  text: ({ said, certainty, id, link, reply }) =>
    `关于：${said}${certainty}\n标识符：${id}\n当时所见：${link}\n\n我的报告或回应：\n${reply}\n`,
};

export const tables = { en, fr, 'zh-Hans': zhHans };
export const reportWords = inLanguage(tables);
