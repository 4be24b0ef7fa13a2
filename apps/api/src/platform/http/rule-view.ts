import type { ArticleLink, UnmetRuleView } from '@anjuan/contract';
import type { Rule } from '@anjuan/procedure';
import { type Text, article } from '@anjuan/statute';

/** An unmet rule as the outside world sees it, with its articles. */
export function unmetView(rule: Rule, language: keyof Text): UnmetRuleView {
  const { id, name, force, says, articles } = rule;
  return {
    rule: id,
    name,
    force,
    says: says[language],
    text: says,
    articles: articles.map((a) => linkTo(a, language)),
  };
}

function linkTo(id: string, language: keyof Text): ArticleLink {
  const { label, href } = article(id);
  return { id, label: label[language], href };
}
