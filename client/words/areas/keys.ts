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
    ['P', 'pin or unpin'],
    ['Delete', 'remove from the picture'],
    ['F', 'fit to window'],
    ['+ −', 'zoom'],
    ['Z', 'undo'],
    ['Shift Z', 'redo'],
    ['H', 'how two are connected'],
    ['V', 'filter'],
    ['S', 'share, cite, take away'],
    ['G', 'choose a layout'],
    ['Y', 'tidy: lay out anew'],
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
    ['P', 'fixer ou libérer'],
    ['Suppr', 'retirer de l’image'],
    ['F', 'ajuster à la fenêtre'],
    ['+ −', 'agrandir, réduire'],
    ['Z', 'annuler'],
    ['Maj Z', 'rétablir'],
    ['H', 'comment deux entités sont liées'],
    ['V', 'filtrer'],
    ['S', 'partager, citer, emporter'],
    ['G', 'choisir une disposition'],
    ['Y', 'ranger : réordonner l’image'],
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
    ['P', '固定或取消固定'],
    ['Delete', '从图中移除'],
    ['F', '适应窗口'],
    ['+ −', '缩放'],
    ['Z', '撤销'],
    ['Shift Z', '重做'],
    ['H', '两者如何关联'],
    ['V', '筛选'],
    ['S', '分享、引用、带走'],
    ['G', '选择布局'],
    ['Y', '整理：重新布局'],
    ['/', '搜索'],
    ['Escape', '关闭'],
    ['?', '本列表'],
  ],
};

export const tables = { en, fr, 'zh-Hans': zhHans };
export const keysWords = inLanguage(tables);
