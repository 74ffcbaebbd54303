import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  plugins: [react()],
  // The whole name: whatever else is set for Kindred is not for a browser.
  envPrefix: 'KINDRED_URL',
})
