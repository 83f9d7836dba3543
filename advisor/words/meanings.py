"""The meanings of words, whatever the language: the keys of the tables.

Each key is explained where a translator reads it, in the English table.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import TypeAlias


class Talk(StrEnum):
    """What people say apart from orders: `talk.toml`."""

    HELLO = "hello"
    THANKS = "thanks"
    YES = "yes"
    NO = "no"
    NONE = "none"
    """They have no such thing, or do not know it."""
    OFFER = "offer"
    """Words before a sum that a seller offers."""
    REFUND = "refund"
    """Words before a sum that comes back."""
    UNTIL = "until"
    ASK_STATUS = "ask_status"
    ASK_TODAY = "ask_today"
    ASK_DISPUTE = "ask_dispute"
    ASK_ORDERS = "ask_orders"
    ASK_LETTER = "ask_letter"
    ASK_EXTEND = "ask_extend"
    ASK_HELP = "ask_help"
    REMIND = "remind"
    """A wish to be asked again; a day may follow."""
    UNWATCH = "unwatch"
    """A wish that an order be watched no longer."""
    HAS_COME = "has_come"
    AT_LAST = "at_last"
    COLLECTED = "collected"
    """The buyer fetched it from where it lay."""
    EXTENDED_BY = "extended_by"
    TAKE_BACK = "take_back"
    REMOVE = "remove"
    NOT = "not"
    """Words with which a report is none."""
    YOURS = "yours"
    ME = "me"
    AROUND_AN_ANSWER = "around_an_answer"
    """Words that add nothing to an answer: "it was Nov 18, I think"."""
    THE_PAGE_SAYS = "the_page_says"
    """Words before what somebody reads off a page: "it says 57 days"."""
    SINCE_SHIPPING = "since_shipping"
    """Since when days of protection count: "90 days from shipping"."""
    FIRST = "first"
    SECOND = "second"
    THIRD = "third"


class Parcel(StrEnum):
    """What is said about a parcel on its way: `parcel.toml`."""

    NOT_FOUND = "not_found"
    MOVING = "moving"
    AT_EXPORT = "at_export"
    NO_CHANGE = "no_change"
    IN_COUNTRY = "in_country"
    AT_POST_OFFICE = "at_post_office"
    RETURNING = "returning"
    CHINA_ONLY = "china_only"
    LOST = "lost"
    AT_CUSTOMS = "at_customs"
    """Customs want something of the buyer."""
    CUSTOMS = "customs"
    """Of which country is not said, nor what they want."""
    HANDED_OVER = "handed_over"
    """To whom, is not said."""
    DELIVERED = "delivered"
    DELIVERED_ELSEWHERE = "delivered_elsewhere"
    FILLERS = "fillers"
    """Words that change nothing about what is said."""


class Tell(StrEnum):
    """What a buyer says about an order: `tell.toml`."""

    OPENED = "opened"
    WROTE = "wrote"
    ASKED = "asked"
    WISHES = "wishes"
    NEGATION = "negation"
    UNREAL = "unreal"
    BECAUSE = "because"
    IF = "if"
    TO_COME = "to_come"
    """A state that is not that of today."""
    OTHERS = "others"
    """Somebody or something besides the buyer and the goods."""
    MESSAGE = "message"
    """What goes to the seller in a chat."""
    MORE_TIME = "more_time"
    REFUSED = "refused"
    TURNED_DOWN = "turned_down"
    SITE_GAVE = "site_gave"
    SITE_REFUSES = "site_refuses"
    SITE_REJECTED = "site_rejected"
    """That AliExpress, or its mediators, said no."""
    ORDER_CANCELLED = "order_cancelled"
    WANTS_CANCELLED = "wants_cancelled"
    APPLIED = "applied"
    GOT_COUPON = "got_coupon"
    SELLER = "seller"
    SELLER_SAYS = "seller_says"
    """That a seller says something, which nobody has seen."""
    OFFERS = "offers"
    OR = "or"
    OPTION = "option"
    """What a solution is called before its number."""
    MUST = "must"
    ANSWERS = "answers"
    """To say yes or no to what is offered or decided."""
    TOLD_TO_WAIT = "told_to_wait"
    """That AliExpress or its mediators have the buyer wait."""
    WILL_EXTEND = "will_extend"
    """That the seller is going to give more time."""
    SILENT = "silent"
    DECISION = "decision"
    TAKEN_OVER = "taken_over"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    WON = "won"
    IN_FULL = "in_full"
    PERCENT = "percent"
    HALF = "half"
    CHOICE = "choice"
    OUT_OF = "out_of"
    NOTHING = "nothing"
    GOES_BACK = "goes_back"
    ACCEPTED_ALONE = "accepted_alone"
    TURNED_DOWN_ALONE = "turned_down_alone"
    AGREED = "agreed"
    THEY_AGREED = "they_agreed"
    LOST_DISPUTE = "lost_dispute"
    MONEY_CAME = "money_came"
    CONFIRMED = "confirmed"
    BY_MISTAKE = "by_mistake"
    ALL_GOOD = "all_good"
    HERE_NOW = "here_now"
    WAS_SENT = "was_sent"
    CANCELLED = "cancelled"
    RETURNED = "returned"
    AGREED_RETURN = "agreed_return"
    NOT_HERE = "not_here"
    NOT_THERE = "not_there"
    """That a parcel is not where it was to be collected."""
    NEW_NUMBER = "new_number"
    DAMAGED = "damaged"
    NOT_WORKING = "not_working"
    BROKEN = "broken"
    """Damaged, or not working."""
    WRONG_SIZE = "wrong_size"
    WRONG_COLOUR = "wrong_colour"
    NOT_AS_DESCRIBED = "not_as_described"
    COUNTERFEIT = "counterfeit"
    LOW_QUALITY = "low_quality"
    MISSING_PIECES = "missing_pieces"
    EMPTY_PACKAGE = "empty_package"
    CUSTOMS_ANSWERED = "customs_answered"
    PAID_ALONE = "paid_alone"
    CHOSE = "chose"
    THEY_GOT_IT = "they_got_it"
    NO_MONEY_YET = "no_money_yet"
    OWN_DOING = "own_doing"
    WENT_BACK = "went_back"
    OWN_DEVICE = "own_device"
    """A thing that may not be what was bought."""
    SITE_COM = "site_com"
    SITE_RU = "site_ru"
    FROM_A_SITE = "from_a_site"
    OPENED_ALONE = "opened_alone"
    """That a dispute was opened, where nothing else can have been."""
    SO_THAT = "so_that"
    """What is wanted follows, said as if it were done."""
    SHOWS = "shows"
    """That the tracking says something."""
    COMPLETED = "completed"
    """That the order's page says that it is over."""
    ANOTHER_THING = "another_thing"
    """Before what was ordered, behind what came: "a keychain instead of the drill"."""


class Seller(StrEnum):
    """What sellers speak of when they ask for something: `seller.toml`."""

    DISPUTE = "dispute"
    OPEN = "open"
    REASON = "reason"
    NOT_RECEIVED = "not_received"
    CHANGE = "change"
    CANCEL = "cancel"
    PAY_OTHERWISE = "pay_otherwise"
    WAIT = "wait"
    EXTEND = "extend"
    PLEASE = "please"
    ACCEPT = "accept"
    LITTLE = "little"
    SEND_BACK = "send_back"
    OWN_COST = "own_cost"
    REVIEW = "review"
    CONFIRM = "confirm"
    RECEIPT = "receipt"
    NOT_TO_OPEN = "not_to_open"
    RESEND = "resend"


class Day(StrEnum):
    """Days, spans and dates: `days.toml`."""

    MONDAY = "monday"
    TUESDAY = "tuesday"
    WEDNESDAY = "wednesday"
    THURSDAY = "thursday"
    FRIDAY = "friday"
    SATURDAY = "saturday"
    SUNDAY = "sunday"
    BEFORE_A_DAY = "before_a_day"
    TODAY = "today"
    YESTERDAY = "yesterday"
    DAY_BEFORE_YESTERDAY = "day_before_yesterday"
    TOMORROW = "tomorrow"
    DAY_AFTER_TOMORROW = "day_after_tomorrow"
    AGO = "ago"
    IN = "in"
    ON = "on"
    OF = "of"
    AT = "at"
    TIME_ZONE = "time_zone"
    DAYS = "days"
    WEEKS = "weeks"
    HOURS = "hours"
    MINUTES = "minutes"
    SECONDS = "seconds"
    MONTHS = "months"
    YEARS = "years"
    DAYS_LETTER = "days_letter"
    ORDINAL = "ordinal"
    YEAR_MARK = "year_mark"
    ONE = "one"
    TWO = "two"
    THREE = "three"
    FOUR = "four"
    FIVE = "five"
    SIX = "six"
    SEVEN = "seven"
    EIGHT = "eight"
    NINE = "nine"
    TEN = "ten"
    JANUARY = "january"
    FEBRUARY = "february"
    MARCH = "march"
    APRIL = "april"
    MAY = "may"
    JUNE = "june"
    JULY = "july"
    AUGUST = "august"
    SEPTEMBER = "september"
    OCTOBER = "october"
    NOVEMBER = "november"
    DECEMBER = "december"


class Fact(StrEnum):
    """What is said about an order, by people and by the shop: `order.toml`."""

    ORDER = "order"
    SELLER = "seller"
    STORE = "store"
    TITLE = "title"
    ORDER_DATE = "order_date"
    PAYMENT_DATE = "payment_date"
    PAID = "paid"
    NOT_SHIPPED_YET = "not_shipped_yet"
    SHIPPED = "shipped"
    SHIP_DATE = "ship_date"
    TRACKING = "tracking"
    NO_TRACKING = "no_tracking"
    PROTECTION = "protection"
    PROTECTED = "protected"
    UNTIL = "until"
    LEFT = "left"
    ESTIMATED = "estimated"
    GUARANTEED = "guaranteed"
    GUARANTEES = "guarantees"
    """The same in a sentence: "the seller guarantees delivery"."""
    PRICE = "price"
    TOTAL = "total"
    FREE_SHIPPING = "free_shipping"
    PAID_SHIPPING = "paid_shipping"
    SHIPPING_COST = "shipping_cost"
    AWAITING_SHIPMENT = "awaiting_shipment"
    IN_TRANSIT = "in_transit"
    COMPLETED = "completed"
    CANCELLED = "cancelled"
    NUMBER = "number"
    AND = "and"
    I_ORDERED = "i_ordered"
    BESIDE_I_ORDERED = "beside_i_ordered"
    ANOTHER = "another"
    """Words before a further order: "and also a lamp"."""
    SOME_TIME_AGO = "some_time_ago"
    SOME = "some"
    """Articles before goods that nobody has spoken of."""
    FOR_A_SUM = "for_a_sum"
    ORDERS = "orders"
    COST = "cost"
    """The verb before a sum."""
    WHICH = "which"
    """Between goods and what they cost: "headphones that cost me 20 euros"."""
    COST_HALF = "cost_half"
    COST_BEHIND = "cost_behind"
    THE = "the"


class Currency(StrEnum):
    """Names of currencies, by their codes and otherwise: `money.toml`."""

    SEVERAL = "several"
    """Names that several currencies share."""


class Place(StrEnum):
    """Names of countries, by their codes, and where speakers live: `places.toml`."""

    HOME_ZONE = "home_zone"
    HOME_COUNTRY = "home_country"


class Amid(StrEnum):
    """Small words around facts, by which facts are found among any other words: `amid.toml`."""

    BESIDE_SHIPPED = "beside_shipped"
    WAS = "was"
    BESIDE_PROTECTION = "beside_protection"
    GUARANTEE = "guarantee"
    BESIDE_GUARANTEE = "beside_guarantee"
    FOR_A_PRICE = "for_a_price"
    BESIDE_PRICE = "beside_price"
    BESIDE_FIGURES = "beside_figures"
    SHIPPING = "shipping"
    BEHIND_SHIPPING = "behind_shipping"
    HAS_ARRIVED = "has_arrived"
    """That a parcel was delivered, as a fact."""
    REFUNDED = "refunded"
    """That the money was paid back."""
    FREE = "free"
    PAID_FOR = "paid_for"
    EXPECTED_DELIVERY = "expected_delivery"
    NO_PRICE = "no_price"
    ABOUT_DELIVERY = "about_delivery"
    IS = "is"
    NONE = "none"


class Page(StrEnum):
    """What else pages, mails and chats say: `page.toml`."""

    LABEL = "label"
    LABEL_WITHIN_A_LINE = "label_within_a_line"
    STATUS = "status"
    ORDER_HEADING = "order_heading"
    OF_ORDER = "of_order"
    COPY = "copy"
    ABOUT_GOODS = "about_goods"
    ADDRESS = "address"
    ESTIMATE = "estimate"
    HANDED_OVER = "handed_over"
    TO_BE_SHIPPED = "to_be_shipped"
    TO_COME = "to_come"
    """That it has not happened yet: "will be handed over"."""
    PLANS = "plans"
    """What the buyer is about to do: "I will pick it up"."""
    ACCEPTED = "accepted"
    PAID_EVENT = "paid_event"
    PAYMENT = "payment"
    DELIVERED = "delivered"
    TIMER_ENDS = "timer_ends"
    ENDS_ON = "ends_on"
    """That something ends on the day beside it."""
    OTHER_TIMER = "other_timer"
    MONEY_BACK = "money_back"
    DELIVERY = "delivery"
    BUTTON = "button"
    REVIEW_BUTTON = "review_button"
    """That an order which came may be reviewed."""
    ADVERTISING = "advertising"
    TALK = "talk"
    NAME_OF_A_STORE = "name_of_a_store"
    BEHIND_A_STORE = "behind_a_store"
    PIECES = "pieces"
    ITEMS = "items"
    MAIL_FROM = "mail_from"
    MAIL_TO = "mail_to"
    MAIL_DATE = "mail_date"
    MAIL_SUBJECT = "mail_subject"
    WROTE = "wrote"
    FORWARDED_FROM = "forwarded_from"
    """Above a message that was forwarded."""
    DEAR = "dear"
    """How a letter addresses its reader, besides a greeting."""
    COMMON = "common"
    """Small words that only texts of the language have."""
    PARCEL = "parcel"
    """Words for a parcel, before its number."""
    NO_NUMBER = "no_number"
    """Labels of numbers that are neither an order's nor a parcel's."""
    CLOSES = "closes"
    """That the order will close by itself, with which its protection ends."""
    UNREAL = "unreal"
    """Words that make of a sentence a promise, a condition or a piece of advice."""
    DISPUTED = "disputed"
    """Headings of the page of a dispute."""
    ANNOUNCED = "announced"
    """An event of a tracking page before the carrier has the parcel."""
    OVER = "over"
    """That an order is completed or cancelled, in a sentence."""
    ON_OFFER = "on_offer"
    """What the page of goods says to those who have not bought them."""
    VOUCHER = "voucher"
    """Money that the shop gives, which no price is."""
    SHOP_WORDS = "shop_words"
    """Words of which the shop's own sentences are made, and no name of goods."""
    STREET = "street"
    HAS_ARRIVED = "has_arrived"
    """That a parcel was delivered, as a fact."""
    REFUNDED = "refunded"
    """That the money was paid back."""
    FREE = "free"
    """That shipping costs nothing."""
    FEE = "fee"
    """What customs or a carrier want."""
    REFUND = "refund"
    """Money that comes back."""
    UNLESS_CONFIRMED = "unless_confirmed"
    """What keeps an order from being completed by itself."""
    DISPUTE_ANSWERED = "dispute_answered"
    """That the seller has answered in a dispute."""
    SOLUTION_PROPOSED = "solution_proposed"
    """That AliExpress has decided on a dispute, or proposes something."""
    STILL_PROTECTED = "still_protected"
    """With which days of protection are those that are left."""


class Promised(StrEnum):
    """Words of which the promises of a page are made: `promises.toml`."""

    CONDITION = "condition"
    MONEY_RETURNS = "money_returns"
    UNDELIVERED = "undelivered"
    COUPON = "coupon"
    LATE = "late"
    FREE_RETURN = "free_return"
    PARCEL_LOST = "parcel_lost"
    GOODS_DAMAGED = "goods_damaged"
    SHIP_BY = "ship_by"
    FROM_PAYMENT = "from_payment"
    FROM_RECEIPT = "from_receipt"
    UNDER_PROTECTION = "under_protection"
    """That protection ends, where it is asked what stands beside a date."""


Word: TypeAlias = (
    Talk | Parcel | Tell | Seller | Day | Fact | Currency | Place | Amid | Page | Promised
)

SUBJECTS: Mapping[str, type[Word]] = {
    "talk": Talk,
    "parcel": Parcel,
    "tell": Tell,
    "seller": Seller,
    "days": Day,
    "order": Fact,
    "money": Currency,
    "places": Place,
    "amid": Amid,
    "page": Page,
    "promises": Promised,
}
"""The files of a language, and the keys of each."""

OPEN_KEYS: Mapping[type[Word], str] = {Currency: "[A-Z]{3}", Place: "[A-Z]{2}"}
"""What further keys of a file look like: codes of currencies, codes of countries."""

MONTHS = (
    Day.JANUARY,
    Day.FEBRUARY,
    Day.MARCH,
    Day.APRIL,
    Day.MAY,
    Day.JUNE,
    Day.JULY,
    Day.AUGUST,
    Day.SEPTEMBER,
    Day.OCTOBER,
    Day.NOVEMBER,
    Day.DECEMBER,
)

WEEKDAYS = (
    Day.MONDAY,
    Day.TUESDAY,
    Day.WEDNESDAY,
    Day.THURSDAY,
    Day.FRIDAY,
    Day.SATURDAY,
    Day.SUNDAY,
)

NUMBERS = (
    Day.ONE,
    Day.TWO,
    Day.THREE,
    Day.FOUR,
    Day.FIVE,
    Day.SIX,
    Day.SEVEN,
    Day.EIGHT,
    Day.NINE,
    Day.TEN,
)
"""The numbers that have words, from one on."""

MAY_LACK: frozenset[Word | type[Word]] = frozenset(
    {*MONTHS, Currency.SEVERAL, Amid, Page, Promised}
)
"""What a language may do without: the names of months are known, and so is what English has."""
