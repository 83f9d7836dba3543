"""What pages, mails and chats of a shop say besides the facts, in English and Russian.

Patterns stay strings, as in `advisor.intake.words`.
"""

from advisor.intake.words import ignoring_case, phrase

LONE_LABEL = ignoring_case(
    r"order (?:id|no\.?|number|date|time|total|placed(?: on)?)|order|tracking (?:number|no\.?|id)"
    r"|tracking|track(?:ing)? code|(?:ship(?:ped|ping|ment)? (?:date|on)|shipped|date shipped)"
    r"|payment (?:date|time)|paid on|total(?: price| amount)?|grand total|price|seller|store"
    r"|store name|sold by|shop|item|product(?: name)?|purchase protection|buyer protection"
    r"|protection(?: ends| until| time)?|time left|remaining time|estimated delivery(?: date)?"
    r"|delivery|shipping(?: cost| fee)?|subtotal|discount|coupon|quantity|status|order status"
    r"|номер заказа|заказ|дата заказа|дата оплаты|дата отправки|отправлен[оа]?|оплачен[оа]?"
    r"|трек[- ]номер|номер отслеживания|трек|код отслеживания|итого|всего|сумма(?: заказа)?|цена"
    r"|продавец|магазин|товар|название|защита покупателя|защита(?: заказа| действует)?|осталось"
    r"|до (?:конца|окончания) защиты|срок защиты|ожидаемая доставка|доставка|стоимость доставки"
    r"|скидка|купон|количество|статус(?: заказа)?|guaranteed delivery|гарантия доставки"
    r"|гарантированная доставка"
)
"""Labels that stand on a line of their own, above their value."""

BREAKS_BEFORE = (
    r"\s(?=(?:Order (?:ID|No|number|date|time|total|placed)|Order #|Tracking (?:number|No|ID)"
    r"|Payment (?:date|time|method)|Ship(?:ped|ping) date|Номер заказа|Номер отслеживания"
    r"|Трек-номер|Дата заказа|Дата оплаты|Дата отправки|Заказ от|Итого|Сумма заказа)(?!\w))"
)
"""The space before a label in the middle of a line."""

STATUS_LABEL = ignoring_case(r"(?:order )?status\s*[:：]\s*|статус(?: заказа)?\s*[:：]\s*")
"""What stands before a status."""

UNSHIPPED = ignoring_case(
    r"(?:awaiting shipment|to ship|waiting for shipment|ready to ship|processing"
    r"|order is being (?:processed|prepared)"
    r"|(?:the )?seller is preparing (?:your|the) (?:order|package|items?)"
    r"|preparing (?:for shipment|your order)"
    r"|payment confirmed|awaiting payment|not (?:yet )?shipped(?: yet)?"
    r"|your order has not been shipped yet"
    r"|ожида(?:ет|ется|ем) (?:отправк\w|оплат\w)|к отправке|готовится к отправке"
    r"|готовим к отправке|в обработке"
    r"|(?:продавец )?(?:готовит|собирает) (?:ваш )?(?:заказ|посылку)(?: к отправке)?"
    r"|ещ[её] не отправлен[ао]?|комплектуется)[.!]?"
)
"""Statuses of an order that was not sent yet."""

FINISHED = ignoring_case(
    r"(?:(?:order )?(?:completed?|finished|closed|cancell?ed)|(?:order"
    r"|transaction) (?:is )?(?:complete|closed|finished)"
    r"|dispute (?:closed|finished)|refunded|(?:заказ )?(?:заверш[её]н|закрыт|отмен[её]н|выполнен"
    r"|получен)|возврат выполнен)[.!]?"
)
"""Statuses of an order with nothing left to watch."""

SENT = ignoring_case(
    r"(?:awaiting (?:delivery|confirmation|receipt)|shipped|in transit|on the way|delivering"
    r"|package shipped|your package is on its way"
    r"|out for delivery|awaiting review|to review|ready for pickup|ожида(?:ет|ется) (?:доставк\w"
    r"|получени\w|подтверждени\w)"
    r"|отправлен[ао]?|в пути|доставляется|посылка в пути|ждет в пункте выдачи|заказ отправлен"
    r"|едет к вам)(?: \(.{1,20}\))?[.!]?"
)
"""Statuses of an order on its way."""

ENDS = phrase(
    r"left|remain\w{0,4}|expires? in|ends? in|ending in|closes? in|close automatically|осталось"
    r"|оста[её]тся|остал[аи]сь|ист[её]к\w{1,4}|истечет|истечёт|законч\w{1,6} через"
    r"|заверш\w{1,6} через"
    r"|automatically|confirm (?:receipt|delivery|goods received)"
    r"|подтверд\w{1,6}|time left|remaining|автоматически|through|через"
)
"""Words beside a timer that runs out with the protection."""

NOT_PROTECTION = phrase(
    r"pay(?:ment)? (?:within|time|before)|to pay|оплат\w{1,4} (?:в течение|до|через)|estimated"
    r"|arriv\w{1,3}|returns?|refunds?|возврат\w{0,3}|ожидаем\w{1,4}|прибуд\w{1,3}|review"
    r"|отзыв\w{0,2}"
    r"|warranty|ship(?:s|ped)? within|process\w{0,4}|dispatch within|отправ\w{1,6} в течение"
    r"|обработ\w{1,4}"
    r"|coupons?|купон\w{0,2}|sale|распродаж\w{1,2}"
)
"""Words beside a timer of something else."""

BUTTONS = ignoring_case(
    r"(?:(?:order )?details?|view (?:order )?details?|view (?:more|all|order|logistics)"
    r"|see (?:more|all|details)|copy"
    r"|track(?: order| package| parcel| status)?|tracking(?: details| info(?:rmation)?)?"
    r"|contact (?:the )?seller|chat(?: now)?"
    r"|message seller|confirm (?:goods )?(?:received|receipt|delivery)|add to cart|buy again"
    r"|reorder|returns?(?:/refunds?)?"
    r"|open (?:a )?dispute|extend (?:buyer )?protection|leave (?:a )?review|write a review"
    r"|remove|delete|help|my orders|orders"
    r"|home|cart|account|wish ?list|all|unpaid|to pay|to ship|shipped|processed|visit store"
    r"|go to store|invoice|share|more|back"
    r"|shipping address|delivery address|payment(?: method| details| info)?|logistics"
    r"|order info(?:rmation)?|package \d+|items?"
    r"|search(?: orders?)?|download (?:the )?app|unsubscribe|order summary|summary|product(?:s)?"
    r"|price details|need help\??"
    r"|подробнее|подробности(?: заказа)?|детали заказа|копировать|скопировать|отследить(?: заказ"
    r"| посылку)?|отслеживание"
    r"|связаться с продавцом|написать продавцу|чат|подтвердить получение|в корзину|купить снова"
    r"|повторить заказ|добавить в корзину"
    r"|открыть спор|продлить защиту|оставить отзыв|удалить|помощь|мои заказы|все|адрес доставки"
    r"|оплата|способ оплаты|ещ[её]"
    r"|вернуть товар|возврат|главная|корзина|профиль|каталог|избранное|поделиться|назад"
    r"|посылка \d+|перейти в магазин|о заказе|информация о заказе|состав заказа)"
    r"(?: \(?\d{1,3}\)?)?[ >›»→]*"
)
"""Buttons, tabs and headings of pages and app screens."""

SPEC = ignoring_case(
    r"(?:colou?r|size|model|type|material|plug(?: type)?|ships? from|style|qty|quantity"
    r"|specification|sku|variant|option|length|bundle"
    r"|voltage|capacity|set|address|ship to|phone|e-?mail|recipient|payment method"
    r"|pay(?:ing)? with|card|carrier|courier|service|shipping method|logistics|transport"
    r"|delivery method"
    r"|from|to|subject|date|cc|contact|zip|country|weight|dimensions|destination|origin|route"
    r"|track on"
    r"|цвет|размер|модель|тип|материал|вилка|доставка из|отправка из|количество|кол-во|комплект"
    r"|вариант|адрес|телефон|получатель|способ оплаты"
    r"|карта|перевозчик|служба|способ доставки|служба доставки|откуда|куда|от|кому|тема|дата|вес"
    r"|страна|индекс|длина|артикул|отслеживать на)"
    r"(?: \w{1,12})?\s*[:：]"
)
"""The beginning of a line about a variant, an address, a carrier, the head of a mail."""

LABELLED_NOISE = ignoring_case(
    r"(?:estimated|expected|approximate|delivery(?: by| date| time|:)|delivers? by|arrives?"
    r"|arriving|eta(?!\w)|ships? within|latest (?:event|status|update)"
    r"|last update|days in transit|tracked|free returns?|\d+[- ]day (?:free )?returns?"
    r"|fast delivery|on-?time guarantee$|ожидаем\w{1,4}|примерн\w{1,4}|ориентировочн\w{1,4}"
    r"|прибудет|доставим|доставка[: ]|бесплатный возврат|последн\w{1,3} (?:событие|обновление"
    r"|статус)|дней в пути|в пути \d)"
)
"""The beginning of a line about an estimate, which is no promise (A6), and the like."""

ADDRESS = ignoring_case(
    r"(?:(?:shipping|delivery) (?:address|to)|ship to|deliver to|recipient|адрес(?: доставки)?"
    r"|получатель"
    r"|доставка по адресу|куда доставить)[:：]?"
)
"""The heading of an address."""

ADVERTISING = ignoring_case(
    r"(?:you may also like|more to love|recommended(?: for you)?|customers also .{1,30}"
    r"|related items|sponsored"
    r"|вам (?:может|могут) (?:также )?понравиться|вам понравится|рекоменд\w{1,6}(?: для вас)?"
    r"|похожие товары"
    r"|с этим (?:товаром )?покупают)[:：]?"
)
"""Headings above what the shop would like to sell besides."""

TALK = phrase(
    r"dear|hello|hi|thanks?|thank you|please|you|your|we|our|sorry|patient\w{0,2}|friend|buyer"
    r"|customer|regards|sincerely"
    r"|if|click|aliexpress|has been|have been|will be|is on (?:its|the) way|don't|cannot|can't"
    r"|здравствуйте|привет|спасибо|пожалуйста|вы|вас|вам|ваш\w{0,3}|мы|нас|наш\w{0,3}"
    r"|уважаем\w{1,3}|друг|покупател\w{1,2}"
    r"|если|нажмите|с уважением|будет|будут|алиэкспресс|ждите|терпени\w|сообщите|подождите|команда"
)
"""Words by which somebody addresses somebody: no name of goods has them."""
