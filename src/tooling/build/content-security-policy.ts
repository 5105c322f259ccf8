/**
 * Returns the policy our pages run under: nothing comes from elsewhere but office.js, and only when it is not ours.
 *
 * @remarks Styles are inline because Fluent UI and the grid write their rules at run time. No `eval`.
 */
export function contentSecurityPolicy(officeJsOrigin: string | null): string {
  const scripts = ["script-src 'self'", ...(officeJsOrigin === null ? [] : [officeJsOrigin])].join(" ");
  return [
    "default-src 'self'",
    scripts,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self' data: blob:",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'self'",
  ].join("; ");
}
