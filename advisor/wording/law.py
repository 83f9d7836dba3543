"""What is left besides the site: the law, how it was paid, another shop's contract (J)."""

from advisor.law import has_consumer_law, may_be_other_shop
from advisor.order import Order
from advisor.policy import Policy
from advisor.rules import RuleId
from advisor.wording.texts import Html, Texts


def law_text(texts: Texts, order: Order, policy: Policy) -> Html:
    """The last chapter of a dispute, a line for each thing; no legal advice, and it says so."""
    rules: list[RuleId] = []
    if has_consumer_law(order):
        rules += [RuleId.J1, RuleId.J2] if order.is_received else [RuleId.J3]
    rules.append(RuleId.J4)
    if may_be_other_shop(order):
        rules.append(RuleId.J5)
    lines = [texts("bullet", text=texts.fill(f"reason-{rule}", policy.figures)) for rule in rules]
    return Html("\n".join([texts("law-heading"), *lines]))
