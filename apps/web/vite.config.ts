import { fileURLToPath } from 'node:url';
import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  plugins: [vue()],
  resolve: {
    alias: {
      '@': here('./src'),
      // class-validator knows phone numbers, which no step asks for; the tables would weigh more than the whole form.
      'libphonenumber-js/max': here('./src/shared/no-phone-numbers.ts'),
      'libphonenumber-js': here('./src/shared/no-phone-numbers.ts'),
    },
  },
  define: { __VUE_OPTIONS_API__: 'true', __VUE_PROD_DEVTOOLS__: 'false', __INTLIFY_PROD_DEVTOOLS__: 'false' },
  build: { outDir: 'dist', emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 700 },
  server: {
    port: 5173,
    proxy: { '/api': process.env.API_URL ?? 'http://localhost:3000' },
  },
  preview: { proxy: { '/api': process.env.API_URL ?? 'http://localhost:3000' } },
});
