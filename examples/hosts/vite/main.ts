import 'mechanism-sankey/define';
import { table } from './table';

const own = document.querySelector<HTMLElementTagNameMap['mechanism-sankey']>('#own');
if (own) own.data = table;
