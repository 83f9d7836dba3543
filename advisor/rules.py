"""The ids of the rulebook's rules, and the lines of the guides they are based on."""

from collections.abc import Mapping
from enum import StrEnum


class RuleId(StrEnum):
    """A rule of the rulebook; the letter is its chapter."""

    A1 = "A1"
    A2 = "A2"
    A3 = "A3"
    A4 = "A4"
    A5 = "A5"
    A6 = "A6"
    A7 = "A7"
    A8 = "A8"
    A9 = "A9"
    B1 = "B1"
    B2 = "B2"
    B3 = "B3"
    B4 = "B4"
    B5 = "B5"
    C1 = "C1"
    C2 = "C2"
    C3 = "C3"
    C4 = "C4"
    D1 = "D1"
    D2 = "D2"
    D3 = "D3"
    D4 = "D4"
    D5 = "D5"
    E1 = "E1"
    E2 = "E2"
    E3 = "E3"
    E4 = "E4"
    E5 = "E5"
    F1 = "F1"
    F2 = "F2"
    F3 = "F3"
    F4 = "F4"
    F5 = "F5"
    F6 = "F6"
    F7 = "F7"
    G1 = "G1"
    G2 = "G2"
    G3 = "G3"
    G4 = "G4"
    G5 = "G5"
    G6 = "G6"
    G7 = "G7"
    H1 = "H1"
    H2 = "H2"
    H3 = "H3"
    H4 = "H4"
    H5 = "H5"
    I1 = "I1"
    I2 = "I2"
    I3 = "I3"
    I4 = "I4"
    I5 = "I5"
    I6 = "I6"
    I7 = "I7"
    I8 = "I8"
    J1 = "J1"
    J2 = "J2"
    J3 = "J3"
    J4 = "J4"
    J5 = "J5"
    J6 = "J6"


#: The source of each rule: lines of the guides of about 2017 that the rulebook is based on.
SOURCES: Mapping[RuleId, str] = {
    RuleId.A1: "4-5, 61-63, 105",
    RuleId.A2: "5, 39, 85-91",
    RuleId.A3: "49, 582",
    RuleId.A4: "175, 483",
    RuleId.A5: "36, 69, 129, 197, 262",
    RuleId.A6: "109-125",
    RuleId.A7: "172, 481",
    RuleId.A8: "201, 511",
    RuleId.A9: "119, 266",
    RuleId.B1: "9-11, 548",
    RuleId.B2: "13, 548",
    RuleId.B3: "17, 550",
    RuleId.B4: "21-23, 554",
    RuleId.B5: "236",
    RuleId.C1: "41, 368",
    RuleId.C2: "27-30",
    RuleId.C3: "556-566",
    RuleId.C4: "41, 137, 262",
    RuleId.D1: "34, 79, 93, 566, 574",
    RuleId.D2: "36, 262",
    RuleId.D3: "37, 125, 139",
    RuleId.D4: "45",
    RuleId.D5: "39, 85-89",
    RuleId.E1: "570",
    RuleId.E2: "175, 483, 578",
    RuleId.E3: "248-260",
    RuleId.E4: "258",
    RuleId.F1: "582",
    RuleId.F2: "211-217, 369",
    RuleId.F3: "227, 298, 324-328",
    RuleId.F4: "363-369",
    RuleId.F5: "223, 299, 315-320, 397",
    RuleId.F6: "373-377",
    RuleId.G1: "300, 336, 340-345, 423, 450",
    RuleId.G2: "338",
    RuleId.G3: "351-359, 71",
    RuleId.G4: "381-385",
    RuleId.G5: "401, 443",
    RuleId.G6: "447-450",
    RuleId.G7: "389-391",
    RuleId.H1: "246",
    RuleId.H2: "250-254, 367",
    RuleId.H3: "266-274",
    RuleId.H4: "278-282",
    RuleId.H5: "286",
}

#: The source of each rule that the guides did not know: pages of 2020 and later.
LATER_SOURCES: Mapping[RuleId, str] = {
    RuleId.E5: "a buyers' question of 2024; guides, near-identical, undated",
    RuleId.F7: "rules of sellers, retold; AliExpress' own terms on free returns; guides",
    RuleId.I1: "order pages of September 2026; help pages of 2021 and 2022; sellers' rules",
    RuleId.I2: "buyers' questions, undated; a guide of 2026",
    RuleId.I3: "help pages of 2021 and 2022; a buyer's question, undated",
    RuleId.I4: "AliExpress' own terms on fast delivery, undated; order pages of September 2026",
    RuleId.I5: "AliExpress' own terms on free returns, undated",
    RuleId.I6: "AliExpress' own terms on fast delivery, undated",
    RuleId.I7: "shop and buyer guides of 2020 and later",
    RuleId.I8: "shop and buyer guides of 2020 to 2026; the rules of sellers",
    RuleId.J1: "consumer authorities of the EU; AliExpress' terms for the EU, EEA and UK, 2026",
    RuleId.J2: "consumer authorities of the EU; AliExpress' terms for the EU, EEA and UK, 2026",
    RuleId.J3: "AliExpress' terms for the EU, EEA and UK, 2026",
    RuleId.J4: "help pages of 2021; a guide",
    RuleId.J6: "a guide; newspapers of 2025, of a chargeback that failed",
    RuleId.J5: "AliExpress' membership agreement, 2025; no figure was found",
}

#: The chapters, by the letter of their rules.
CHAPTERS = tuple(dict.fromkeys(rule[0] for rule in RuleId))


def rules_of_chapter(chapter: str) -> tuple[RuleId, ...]:
    """The rules of a chapter, in order; none for a letter that is not a chapter."""
    return tuple(rule for rule in RuleId if rule[0] == chapter)
