/** What a picture is drawn on when it leaves the page. The colours are those of `styles/tokens.css`. */

export interface Paper {
  readonly paper: string;
  readonly ink: string;
  readonly quiet: string;
  readonly outline: string;
  readonly rule: string;
  readonly warning: string;
}

export const papers = {
  white: {
    paper: '#ffffff',
    ink: '#17191d',
    quiet: '#565b65',
    outline: '#24272d',
    rule: '#e2e0da',
    warning: '#a8201a',
  },
  dark: {
    paper: '#131519',
    ink: '#edebe6',
    quiet: '#a6aab3',
    outline: '#e4e2dc',
    rule: '#30343b',
    warning: '#ff9a91',
  },
} as const satisfies Readonly<Record<string, Paper>>;

export type PaperName = keyof typeof papers;
export const paperNames: readonly PaperName[] = ['white', 'dark'];

/** The page's own families, as an attribute takes them. */
export const FONT = "'Inter Variable','PingFang SC','Noto Sans CJK SC','Microsoft YaHei',system-ui,sans-serif";
