export { default as BringIn } from './bring-in.vue';
