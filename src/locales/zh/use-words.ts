// SPDX-License-Identifier: MIT
import type { enUse } from '../use-words.js';

/** Chinese texts of how a figure comes into another page, and of what a page does not allow. */
export const zhUse: typeof enUse = {
  heading: '使用此图',
  intro: '点击任一行，即复制当前视图的 HTML。',
  forms: {
    tag: { name: '标签', use: '可交互，用于允许脚本的网页' },
    frame: { name: '框架', use: '可交互，用于不允许脚本的网页' },
    static: { name: '静态', use: '图片与表格，不含脚本' },
  },
  copied: '已复制。',
  failed: '此浏览器在此处不允许复制。',
  picture: { name: '复制', use: '图片到剪贴板' },
  pictureFailed: '此浏览器在此处不能将图片放入剪贴板，请改存 PNG。',
  explore: '交互式浏览此图',
  notes: {
    file: (name) => `请将 ${name} 放在网页所在目录。`,
    address: '表格所在服务器须允许其他网站读取（CORS）。',
    frameFiles:
      '请将 frame.html、frame.js、frame-parent.js、embed.js 及全部 embed.*.js 放在网页所在目录。',
    noFrame: '不适用于写在网页中的数据或步骤：请将数据存为文件，并用 src 指明',
  },
  saving: {
    blocked: '此框架不允许保存文件，所选内容将改为复制。',
    doubtful: '若未出现文件，则此框架不允许保存；所选内容会同时复制。',
    failed: '此框架既不允许保存，也不允许复制此内容。请在独立页面中打开此图。',
  },
};
