/** The list of keys. */
import { inLanguage } from '../in-language.ts';

const en = {
  title: 'Keys',
  keyList: [
    ['← ↑ → ↓', 'walk along relations'],
    ['L', 'next line of the entity'],
    ['Enter', 'open'],
    ['E', 'expand by ten'],
    ['Shift E', 'choose what to expand'],
    ['C', 'collapse'],
    ['O', 'fold a round into lines, and unfold it'],
    ['B', 'simplify'],
    ['Delete', 'remove from the picture'],
    ['F', 'fit to window'],
    ['+ −', 'zoom'],
    ['Z', 'undo'],
    ['Shift Z', 'redo'],
    ['H', 'how two are connected'],
    ['V', 'filter'],
    ['S', 'share, cite, take away'],
    ['T', 'time'],
    ['K', 'revisions, what changed'],
    ['[ ]', 'older, newer revision, beside their list'],
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
    ['Maj E', 'choisir quoi étendre'],
    ['C', 'replier'],
    ['O', 'replier une levée en lignes, et la déplier'],
    ['B', 'simplifier'],
    ['Suppr', 'retirer de l’image'],
    ['F', 'ajuster à la fenêtre'],
    ['+ −', 'agrandir, réduire'],
    ['Z', 'annuler'],
    ['Maj Z', 'rétablir'],
    ['H', 'comment deux entités sont liées'],
    ['V', 'filtrer'],
    ['S', 'partager, citer, emporter'],
    ['T', 'le temps'],
    ['K', 'révisions, ce qui a changé'],
    ['[ ]', 'révision plus ancienne, plus récente, à côté de leur liste'],
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
    ['Shift E', '选择展开什么'],
    ['C', '收起'],
    ['O', '将融资轮次折叠成线或展开'],
    ['B', '简化'],
    ['Delete', '从图中移除'],
    ['F', '适应窗口'],
    ['+ −', '缩放'],
    ['Z', '撤销'],
    ['Shift Z', '重做'],
    ['H', '两者如何关联'],
    ['V', '筛选'],
    ['S', '分享、引用、带走'],
    ['T', '时间'],
    ['K', '修订、有何变化'],
    ['[ ]', '更早、更新的修订（列表打开时）'],
    ['/', '搜索'],
    ['Escape', '关闭'],
    ['?', '本列表'],
  ],
};

export const tables = { en, fr, 'zh-Hans': zhHans };
export const keysWords = inLanguage(tables);
