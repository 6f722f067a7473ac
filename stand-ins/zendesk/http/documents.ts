import type { ServerResponse } from 'node:http';
import type { PageVariant } from '../variant';

/** Allows the page's own origin and nothing else: the strictest page that the extension has to live on. */
const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "frame-src 'none'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

/** What the page's script reads before it draws anything. */
export interface PageConfig {
  variant: PageVariant;
  /** Marks the page's own requests that are not GET. */
  pageToken: string;
  agent: { id: number; name: string };
  sent: number;
}

/** The agent page: an empty body for the page's script, with the headers that the variant asks for. */
export function sendAgentPage(response: ServerResponse, config: PageConfig, cookie: string): void {
  const { csp, coep, labels, theme } = config.variant;
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.setHeader('cache-control', 'private, max-age=0, must-revalidate');
  response.setHeader('x-frame-options', 'SAMEORIGIN');
  response.setHeader('set-cookie', cookie);
  if (csp === 'strict') response.setHeader('content-security-policy', strictPolicy);
  if (coep) response.setHeader('cross-origin-embedder-policy', 'require-corp');
  const json = JSON.stringify(config).replaceAll('<', '\\u003c');
  response.end(`<!doctype html>
<html lang="${labels}" data-theme="${theme}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Halden Supply support</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/stand-in/assets/style.css">
</head>
<body>
<script type="application/json" id="stand-in-config">${json}</script>
<script type="module" src="/stand-in/assets/main.js"></script>
</body>
</html>`);
}

/** The login page: status 200 and HTML, whatever was asked for. */
export function sendLoginPage(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Sign in to Halden Supply</title></head>
<body><main><h1>Sign in to Halden Supply</h1>
<form><label>Email <input type="email" name="email"></label> <label>Password <input type="password" name="password"></label></form>
</main></body>
</html>`);
}
