import { html } from 'hono/html';
import type { Html } from '../html.ts';
import { keyField, page } from './layout.ts';

/** Asks for the desk's token. */
export function loginPage(formKey: string, isRefused: boolean): Html {
  return page(
    { title: 'Sign in', isAlone: true },
    html`<h1>Sign in</h1>
<form method="post" action="/login" class="login">
${keyField(formKey)}
<label for="token">The token of this desk (<code>DESK_TOKEN</code>)</label>
<input id="token" name="token" type="password" autocomplete="current-password" required maxlength="500"${isRefused ? html` aria-invalid="true" aria-describedby="refused"` : ''}>
${isRefused ? html`<p id="refused" class="refused" role="alert">That is not the token.</p>` : ''}
<button class="primary">Sign in</button>
</form>`,
  );
}
