import { type FunctionalComponent, h } from 'vue';
import { useSite } from '../site.js';

const HAN = /\p{Script=Han}/u;

/** Text of the record, in the language it was written in; on an English page Chinese is marked as such for readers aloud. */
export const OfficialText: FunctionalComponent<{ text: string }> = ({ text }) =>
  useSite().language === 'en' && HAN.test(text) ? h('span', { lang: 'zh-CN' }, text) : text;

OfficialText.props = ['text'];
