"""What is left besides the site: the law, how it was paid, another shop's contract (J)."""

from datetime import timedelta

from advisor.dialogues.corrections import Fact
from advisor.law import has_consumer_law, may_be_other_shop
from advisor.order import Order
from advisor.policy import Policy
from advisor.rules import RuleId
from advisor.shops import PaidWith
from advisor.wording.facts import value_rows
from advisor.wording.message import Action, Message, Press
from advisor.wording.texts import Html, Texts, join_paragraphs


def law_message(texts: Texts, order: Order, policy: Policy) -> Message:
    """The last chapter of a dispute; how it was paid is asked once, since a way hangs on it."""
    text = law_text(texts, order, policy)
    if order.paid_with is not None:
        return Message(text)
    question = join_paragraphs([text, texts("edit-ask-paid_with")])
    rows = value_rows(texts, order, Fact.PAID_WITH)
    return Message(question, rows, expects=Press(Action.PAID_WITH, order.number, order.revision))


def law_text(texts: Texts, order: Order, policy: Policy) -> Html:
    """What is left besides the site, a line each; no legal advice, and it says so."""
    rules: list[RuleId] = []
    if has_consumer_law(order):
        rules += [RuleId.J1, RuleId.J2] if order.is_received else [RuleId.J3]
    if order.paid_with is PaidWith.PAYPAL:
        rules.append(RuleId.J4)
    if order.paid_with is PaidWith.CARD:
        rules.append(RuleId.J6)
    if may_be_other_shop(order):
        rules.append(RuleId.J5)
    lines = [texts("bullet", text=_line(texts, rule, order, policy)) for rule in rules]
    return Html("\n".join([texts("law-heading"), *(lines or [texts("law-none")])]))


def _line(texts: Texts, rule: RuleId, order: Order, policy: Policy) -> Html:
    """A rule in words; with the last day for a case with PayPal, where that of payment is known."""
    said = texts.fill(f"reason-{rule}", policy.figures)
    if rule is not RuleId.J4 or order.paid_on is None:
        return said
    until = order.paid_on + timedelta(policy.paypal)
    return Html(f"{said} {texts('law-until', until=until)}")
