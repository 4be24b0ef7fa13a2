import type { UnmetRuleView } from '@anjuan/contract';
import type { Rule } from '@anjuan/procedure';
import { article } from '@anjuan/statute';
import type { Locale } from '../i18n';

/** A rule of the libraries in the shape in which the API would have sent it. */
export function toUnmet(rule: Rule, locale: Locale): UnmetRuleView {
  const articles = rule.articles.map((id) => {
    const { label, href } = article(id);
    return { id, label: label[locale], href };
  });
  return { rule: rule.id, name: rule.name, force: rule.force, says: rule.says[locale], text: rule.says, articles };
}
