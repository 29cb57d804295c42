import 'mechanism-sankey/define';
import type {} from 'mechanism-sankey/vue';
import { createApp } from 'vue';
import App from './app.vue';

createApp(App).mount('#app');
