/** The list of keys. */
import { inLanguage } from '../in-language.ts';

const en = {
  title: 'Keys',
  keyList: [
    ['← ↑ → ↓', 'walk along relations'],
    ['L', 'next line of the entity'],
    ['Enter', 'open'],
    ['E', 'expand by ten'],
    ['Delete', 'remove from the picture'],
    ['F', 'fit to window'],
    ['+ −', 'zoom'],
    ['Z', 'undo'],
    ['Shift Z', 'redo'],
    ['R', 'stories'],
    ['H', 'how two are connected'],
    ['N', 'saved views and notes'],
    ['S', 'share, cite, take away'],
    ['/', 'search'],
    ['Escape', 'close'],
    ['?', 'this list'],
  ],
};

type Messages = typeof en;

const fr: Messages = {
  title: 'Touches',
  keyList: [
    ['← ↑ → ↓', 'suivre les relations'],
    ['L', 'ligne suivante de l’entité'],
    ['Entrée', 'ouvrir'],
    ['E', 'étendre de dix'],
    ['Suppr', 'retirer de l’image'],
    ['F', 'ajuster à la fenêtre'],
    ['+ −', 'agrandir, réduire'],
    ['Z', 'annuler'],
    ['Maj Z', 'rétablir'],
    ['R', 'récits'],
    ['H', 'comment deux entités sont liées'],
    ['N', 'vues et notes gardées'],
    ['S', 'partager, citer, emporter'],
    ['/', 'chercher'],
    ['Échap', 'fermer'],
    ['?', 'cette liste'],
  ],
};

const zhHans: Messages = {
  title: '按键',
  keyList: [
    ['← ↑ → ↓', '沿关系移动'],
    ['L', '该实体的下一条连线'],
    ['Enter', '打开'],
    ['E', '展开十个'],
    ['Delete', '从图中移除'],
    ['F', '适应窗口'],
    ['+ −', '缩放'],
    ['Z', '撤销'],
    ['Shift Z', '重做'],
    ['R', '故事'],
    ['H', '两者如何关联'],
    ['N', '保存的视图和笔记'],
    ['S', '分享、引用、带走'],
    ['/', '搜索'],
    ['Escape', '关闭'],
    ['?', '本列表'],
  ],
};

export const tables = { en, fr, 'zh-Hans': zhHans };
export const keysWords = inLanguage(tables);
