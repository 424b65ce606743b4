/** Countries with the names that questions ask by; what lies in them is invented. */
export const countries = [
  ['China', 'Chine', '中国'], ['France', 'France', '法国'], ['United States', 'États-Unis', '美国'], ['Singapore', 'Singapour', '新加坡'],
  ['Germany', 'Allemagne', '德国'], ['United Kingdom', 'Royaume-Uni', '英国'], ['Japan', 'Japon', '日本'], ['Israel', 'Israël', '以色列'],
  ['South Korea', 'Corée du Sud', '韩国'], ['Russia', 'Russie', '俄罗斯'], ['Serbia', 'Serbie', '塞尔维亚'], ['Kenya', 'Kenya', '肯尼亚'],
  ['Brazil', 'Brésil', '巴西'], ['India', 'Inde', '印度'], ['Ecuador', 'Équateur', '厄瓜多尔'], ['Mauritius', 'Maurice', '毛里求斯'],
  ['Malaysia', 'Malaisie', '马来西亚'], ['Uganda', 'Ouganda', '乌干达'], ['Spain', 'Espagne', '西班牙'], ['Italy', 'Italie', '意大利'],
  ['Sweden', 'Suède', '瑞典'], ['Egypt', 'Égypte', '埃及'], ['United Arab Emirates', 'Émirats arabes unis', '阿联酋'],
  ['Saudi Arabia', 'Arabie saoudite', '沙特阿拉伯'],
] as const; // biome-ignore format: a table
export const technologies = [
  ['face recognition', 'reconnaissance faciale', '人脸识别'], ['gait recognition', 'reconnaissance de la démarche', '步态识别'],
  ['number-plate reading', 'lecture de plaques', '车牌识别'], ['emotion recognition', 'reconnaissance des émotions', '情绪识别'],
  ['voice recognition', 'reconnaissance vocale', '声纹识别'], ['crowd counting', 'comptage de foules', '人群计数'],
  ['predictive policing', 'police prédictive', '预测性警务'], ['iris recognition', 'reconnaissance de l’iris', '虹膜识别'],
  ['deep packet inspection', 'inspection de paquets', '深度包检测'], ['location tracking', 'géolocalisation', '定位追踪'],
  ['social scoring', 'notation sociale', '社会评分'], ['drone watching', 'surveillance par drone', '无人机监控'],
] as const; // biome-ignore format: a table
export const issues = [
  ['privacy', 'vie privée', '隐私'], ['freedom of assembly', 'liberté de réunion', '集会自由'],
  ['non-discrimination', 'non-discrimination', '反歧视'], ['freedom of expression', 'liberté d’expression', '言论自由'],
  ['due process', 'procès équitable', '正当程序'], ['protection of children', 'protection de l’enfance', '儿童保护'],
  ['rights of workers', 'droits des travailleurs', '劳动者权利'], ['transparency', 'transparence', '透明度'],
] as const; // biome-ignore format: a table
