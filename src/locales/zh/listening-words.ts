// SPDX-License-Identifier: MIT
import { joinWords } from '../format.js';
import type { enListening, HeardSide } from '../listening-words.js';

const side = (way: string, end: string, heard: HeardSide | undefined): string => {
  if (heard === undefined) return '';
  const { count, widest } = heard;
  return `${way} ${count} 条，${count === 1 ? '' : '最宽的'}${end}“${widest}”`;
};

/** Chinese words of links as sound and braille. */
export const zhListening: typeof enListening = {
  sound: '声音：用按键移到节点时，依次播放它的色带',
  soundKey:
    '每条色带一个音：另一端位置越高，音越高；色带越宽，音越响。先是流入的，再从另一侧是流出的。',
  noSound: '此浏览器不能播放声音。',
  play: '播放为声音',
  heard: (incoming, outgoing) =>
    `${joinWords([side('流入', '来自', incoming), side('流出', '到', outgoing)], '；')}。`,
  braille: '盲文：在图下方用一行盲文显示该节点的色带',
  heading: (node) => `“${node}”的色带`,
  from: (column) => `来自${column}`,
  to: (column) => `到${column}`,
  brailleKey:
    '该列每个节点一方，从第一个到最后一个。点越多，色带越宽；满方为最宽，空方为没有。左右键移动，Enter 到该色带，Escape 关闭。',
  none: '没有色带',
};
