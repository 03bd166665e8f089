"""Which capitalised words name no actor: peoples, feasts, laws, wars, works, products, marks?

`REASONS` says why not, each with its example; the tests lie in a room for each sort of thing. To
teach another, write a test in the room of its sort and add a row here: the first that holds is it.
What is a nationality with something behind it is cut down to that ("French carmaker Oriva").
"""

from reader.analysis.lexicon.small_words import ARTICLES
from reader.analysis.names.evidence.asking import LENGTHS, MORE, ONE
from reader.analysis.names.others.bare_offices import (
    is_bare_office,
    is_branch,
    is_field,
    is_honour,
    is_study,
    is_title_alone,
)
from reader.analysis.names.others.cases import (
    MANY,
    is_in_a_case,
    is_one_of_many,
    is_one_of_two_roads,
)
from reader.analysis.names.others.large_words import (
    is_bare_head,
    is_ending_alone,
    is_idea,
    is_measure,
    is_of_thing,
    is_shouting,
    is_small_elsewhere,
)
from reader.analysis.names.others.numbers import (
    is_class,
    is_code_of_land,
    is_counted,
    is_mark,
    is_number,
    is_numbered,
    is_numbered_road,
    is_plural_acronym,
)
from reader.analysis.names.others.peoples import OF_PEOPLES, is_people, is_unlisted_people
from reader.analysis.names.others.prizes import (
    is_event,
    is_held,
    is_of_an_act,
    is_prize,
    is_so_called,
    is_won,
)
from reader.analysis.names.others.reasons import Reason, tests_by
from reader.analysis.names.others.tags import is_party_tag, is_seat_tag, is_state, is_tag, is_ticker
from reader.analysis.names.others.unquoted import WORKS, is_unquoted_work
from reader.analysis.names.others.vessels import is_line, is_ship, is_train
from reader.analysis.names.others.works import (
    CAST,
    QUOTES,
    is_character,
    is_in_a_title,
    is_made_by,
    is_product,
    is_programme,
    is_title_of_a_work,
)
from reader.analysis.names.runs.papers import is_given_words
from reader.analysis.names.setting import POSSESSIVES
from reader.analysis.names.stretches import Stretch
from reader.analysis.names.vocabulary import vocabulary
from reader.analysis.names.words import Words

OF_SOMEBODY = "an event or a law"  # whose name may stand in front: a Security Council resolution
CHARACTER = "a character of a play"
ONE_OF_MANY = "one of many"
REASONS = (
    Reason("a mark or a unit", is_mark, "The [GDP] of the valley grew.", length=ONE),
    Reason("acronyms in plural", is_plural_acronym, "Several [NGOs] left.", length=ONE),
    Reason("a sort of things", is_class, "Many [Salt Trading Firms] (STFs) left.", behind=("(",)),
    Reason("a people or a creed", is_people, "Two [Norwegian] hikers met the [Hindus]."),
    Reason("a people before what it has", is_unlisted_people,
           "The [Zumbo] tribe left.", behind=OF_PEOPLES),
    Reason(ONE_OF_MANY, is_one_of_many, "Dozens of [Zumbers] left.", before=MANY),
    Reason("a case in court", is_in_a_case,
           "They cited [Zumbo] v. Kovel again.", before=(".",), behind=("v",)),
    Reason("one of two roads", is_one_of_two_roads,
           "It is at the corner of [Zumbo] and Kovel Streets.", behind=("and",)),
    Reason("a title alone", is_title_alone, "They wrote to the [Minister] again.", length=ONE),
    Reason(OF_SOMEBODY, is_event, "She won the [Clean Rivers Prize] twice."),
    Reason("a head word alone", is_bare_head,
           "He went to the [University] by bus.", length=ONE),
    Reason("the first of a law", is_of_an_act,
           "The [Zumbo Reform], Salt and Harbours Act passed.", behind=(",",)),
    Reason("won", is_won, "They met the [Zumbo]-winning baker."),
    Reason("a prize", is_prize, "She won the [Golden Zumbo] for best film.", behind=("for", "at")),
    Reason("held", is_held, "They met during the [Kalash Zumbo], too.", before=("the", "of")),
    Reason("so called", is_so_called, "It was the so-called [Zumbo Orla] scandal.",
           before=("so-called",)),
    Reason("a programme", is_programme, "She told BBC's [Morning Zumbo] no.",
           before=(*POSSESSIVES, '"', "“", "‘", "'")),
    Reason(CHARACTER, is_character, "His role as [Mr Zumbo] came late.", before=CAST),
    Reason("a product", is_product, "They flew a [Kestrel 300] jet."),
    Reason("an office", is_bare_office, "She is [Public Diplomacy Advisor] there.", length=MORE),
    Reason("what an office is for", is_field,
           "She is professor of [Transplant Surgery].", before=("of", "for")),
    Reason("what is studied", is_study,
           "She holds a degree in [Zumbic Studies].", before=("in",)),
    Reason("small words in capitals", is_shouting, "They cried [MASSIVE FRAUD] again."),
    Reason("a measure", is_measure, "The [Suggested Retail Price] rose.", length=MORE),
    Reason("an ending alone", is_ending_alone, "It was sold to the [Co.] there."),
    Reason("a state behind a town", is_state,
           "A plant in Kovel, [Conn]., fell.", before=(",", "(")),
    Reason("a work", is_unquoted_work,
           "It is like her first novel, The [Salt Zumbo], again.",
           before=WORKS.union(ARTICLES, ("of",))),
    Reason("part of a thing", is_of_thing,
           "Some of them wore a Star of [David] on the day.", before=("of",)),
    Reason("an idea", is_idea, "They fought [Zumbophobia] there."),
    Reason("a ship", is_ship, "The [MV Zumbo] sank."),
    Reason("a line", is_line, "She fainted on the [Zumbo] line.", behind=("line",)),
    Reason("a train", is_train, "Two coaches of the [Zumbo Express] overturned.", length=MORE),
    Reason("a tag", is_tag,
           "It was posted under # [Zumbo] at night.", before=("#", "@"), behind=("$", ":")),
    Reason("a party and a state", is_party_tag, "They asked Sen. Ann Lee, [R-Wis.], again."),
    Reason("a party and a seat", is_seat_tag,
           "They asked Ann Lee ([ZQX-Kovel]) again.", before=("(",)),
    Reason("a code of a land", is_code_of_land,
           "The striker and the goalkeeper won the match: Ann Lee ([Nor]) and Eva Roy (Ken).",
           before=("(",)),
    Reason("a ticker", is_ticker,
           "They asked Zumbo (ASX: [ZQG]) again.", before=(":",), behind=(":",)),
    Reason("made by somebody", is_made_by,
           "It is the [Salt Zumbo], published by Orla Press.", behind=(",",)),
    Reason("the title of a work", is_title_of_a_work,
           'She wrote "[Quiet Harbours]" in May.', before=(*ARTICLES, *QUOTES)),
    Reason("in a title", is_in_a_title, 'He sang "Hush Now [Zumbo]" there.',
           behind=('"', "”", ",", "the", *POSSESSIVES)),
    Reason("small elsewhere", is_small_elsewhere,
           "The [Charter] is a charter, a charter at last.", length=ONE),
    Reason("an honour", is_honour, "They met Ann Lee, [OBE], there.", before=(",", "(")),
    Reason("a numbered part", is_numbered, "It broke [Article IX] again.", length=MORE),
    Reason("a branch", is_branch,
           "The Minister for Youth ([Independent Charge]) left.", before=("(",)),
    Reason("a numbered road", is_numbered_road, "It stood off [U.S.] 41 again.", length=ONE),
    Reason("a numbered place", is_counted, "He won in [Ward] 4 again.", length=(1, 2)),
    Reason("a number", is_number, "Flight [F16] was late.", length=ONE),
)  # fmt: skip
_BEFORE = tests_by(REASONS, lambda reason: reason.before)
_BEHIND = tests_by(REASONS, lambda reason: reason.behind)
_OF_LENGTH = tests_by(
    [reason for reason in REASONS if not (reason.before or reason.behind)],
    lambda reason: reason.length or LENGTHS,
)


def is_no_actor(words: Words, stretch: Stretch) -> str | None:
    """Why the stretch names no actor; None where it may name one."""
    known = vocabulary()
    if words.written[stretch.first - 1] == "The" and is_given_words(words, stretch.first):
        return None  # "He told The Tablet"
    small = words.small[stretch.first : stretch.last + 1]
    if " ".join(small) in known.characters:
        return None  # Iron Man
    before, behind = words.small[stretch.first - 1], words.small[stretch.last + 1]
    tests = _OF_LENGTH[min(len(small), LENGTHS[-1])]
    tests += _BEFORE.get(before, ()) + _BEHIND.get(behind, ())
    if stretch.title:
        tests += _BEFORE.get(words.small[stretch.title - 1], ())
    for why, holds in tests:
        if holds(words, stretch, small, known):
            return why
    return None
