"""Big cities that no time zone is named after, as people of the region write them."""

from collections.abc import Iterator, Mapping

#: By zone, a city a line: its names in English, Russian and, where it differs, in other languages.
_CITIES: Mapping[str, str] = {
    "Europe/Moscow": """
        Saint Petersburg, St Petersburg, St. Petersburg, Санкт-Петербург, Петербург, Питер, СПб
        Kazan, Казань
        Nizhny Novgorod, Нижний Новгород, Нижний
        Krasnodar, Краснодар
        Rostov-on-Don, Rostov, Ростов-на-Дону, Ростов
        Voronezh, Воронеж
        Yaroslavl, Ярославль
        Tula, Тула
        Sochi, Сочи
        Stavropol, Ставрополь
        Makhachkala, Махачкала
        Penza, Пенза
        Ryazan, Рязань
        Lipetsk, Липецк
        Bryansk, Брянск
        Kursk, Курск
        Tver, Тверь
        Belgorod, Белгород
        Murmansk, Мурманск
        Arkhangelsk, Архангельск
        Cheboksary, Чебоксары
        Sevastopol, Севастополь
        MSK, Мск""",
    "Europe/Samara": """
        Tolyatti, Togliatti, Тольятти
        Izhevsk, Ижевск""",
    "Asia/Yekaterinburg": """
        Ekaterinburg, Екб
        Perm, Пермь
        Ufa, Уфа
        Chelyabinsk, Челябинск
        Tyumen, Тюмень
        Orenburg, Оренбург
        Magnitogorsk, Магнитогорск
        Surgut, Сургут""",
    "Asia/Krasnoyarsk": """
        Kemerovo, Кемерово
        Abakan, Абакан""",
    "Asia/Irkutsk": "Ulan-Ude, Улан-Удэ",
    "Asia/Vladivostok": "Khabarovsk, Хабаровск",
    "Europe/Kyiv": """
        Kiev, Kyiv, Киев, Київ
        Kharkiv, Kharkov, Харьков, Харків
        Odesa, Odessa, Одесса, Одеса
        Dnipro, Днепр, Дніпро
        Lviv, Львов, Львів
        Zaporizhzhia, Запорожье, Запоріжжя
        Kryvyi Rih, Кривой Рог, Кривий Ріг
        Mykolaiv, Николаев, Миколаїв
        Vinnytsia, Винница, Вінниця
        Poltava, Полтава
        Chernihiv, Чернигов, Чернігів
        Cherkasy, Черкассы, Черкаси
        Ivano-Frankivsk, Ивано-Франковск, Івано-Франківськ
        Ternopil, Тернополь, Тернопіль
        Khmelnytskyi, Хмельницкий, Хмельницький
        Zhytomyr, Житомир
        Rivne, Ровно, Рівне
        Lutsk, Луцк, Луцьк
        Sumy, Сумы, Суми
        Kherson, Херсон
        Chernivtsi, Черновцы, Чернівці
        Uzhhorod, Ужгород
        Kropyvnytskyi, Кропивницкий, Кропивницький
        Kremenchuk, Кременчуг, Кременчук""",
    "Europe/Minsk": """
        Мінск
        Gomel, Homel, Гомель
        Brest, Брест
        Grodno, Hrodna, Гродно
        Vitebsk, Витебск
        Mogilev, Могилёв""",
    "Asia/Almaty": """
        Alma-Ata, Алма-Ата
        Astana, Астана, Нур-Султан
        Shymkent, Шымкент, Чимкент
        Karaganda, Караганда""",
    "Asia/Jerusalem": """
        Tel Aviv, Тель-Авив, Тель-Авів
        Haifa, Хайфа""",
    "Europe/Warsaw": """
        Kraków, Krakow, Краков, Краків
        Wrocław, Wroclaw, Вроцлав
        Gdańsk, Gdansk, Гданьск
        Łódź, Lodz, Лодзь
        Poznań, Poznan, Познань
        Szczecin, Щецин
        Bydgoszcz, Быдгощ, Бидгощ
        Lublin, Люблин, Люблін
        Białystok, Bialystok, Белосток, Білосток
        Katowice, Катовице, Катовіце
        Gdynia, Гдыня, Гдиня
        Toruń, Torun, Торунь
        Rzeszów, Rzeszow, Жешув""",
    "Europe/Berlin": """
        Hamburg, Гамбург
        Munich, München, Мюнхен
        Frankfurt, Франкфурт
        Cologne, Köln, Кёльн""",
    "Europe/Madrid": """
        Barcelona, Барселона
        Valencia, Валенсия, Валенсія
        Sevilla, Seville, Севилья, Севілья
        Zaragoza
        Málaga, Malaga, Малага
        Bilbao, Бильбао, Більбао
        Alicante, Аликанте, Аліканте""",
    "Europe/Lisbon": """
        Porto, Порту
        Braga
        Coimbra""",
    "Europe/Rome": "Milan, Milano, Милан",
    "Europe/London": """
        Manchester, Манчестер
        Birmingham, Бирмингем""",
    "America/New_York": """
        Washington, Вашингтон
        Boston, Бостон
        Philadelphia, Филадельфия
        Miami, Майами
        Atlanta, Атланта""",
    "America/Chicago": """
        Houston, Хьюстон
        Dallas, Даллас""",
    "America/Los_Angeles": """
        San Francisco, Сан-Франциско
        Seattle, Сиэтл
        Las Vegas, Лас-Вегас
        San Diego, Сан-Диего""",
    "America/Sao_Paulo": """
        Rio de Janeiro, Рио-де-Жанейро
        Brasília, Brasilia, Бразилиа
        Belo Horizonte
        Curitiba
        Porto Alegre
        Florianópolis, Florianopolis
        Goiânia, Goiania
        Campinas""",
    "America/Bahia": "Salvador",
    "America/Fortaleza": "Natal",
    "America/Argentina/Buenos_Aires": """
        Rosario
        La Plata""",
    "America/Mexico_City": """
        CDMX
        Guadalajara
        Puebla""",
    "America/Bogota": """
        Medellín, Medellin
        Cali
        Barranquilla""",
    "America/Lima": """
        Arequipa
        Trujillo""",
    "America/Guayaquil": "Quito",
    "America/Santiago": """
        Valparaíso, Valparaiso
        Concepción, Concepcion""",
}


def cities() -> Iterator[tuple[str, str]]:
    """Each name of a city, as it is written, with its IANA zone."""
    for zone, lines in _CITIES.items():
        for name in lines.replace("\n", ",").split(","):
            if name.strip():
                yield name.strip(), zone
