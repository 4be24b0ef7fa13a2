export { default as SignInForm } from './sign-in-form.vue';
