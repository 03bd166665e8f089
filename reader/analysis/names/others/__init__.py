"""Which capitalised words name no actor: peoples, feasts, laws, wars, works, products, marks?

`REASONS` says why not, each with its example; the tests lie in a room for each sort of thing. To
teach another, write a test in the room of its sort and add a row here: the first that holds is it.
What is a nationality with something behind it is cut down to that ("French carmaker Oriva").
"""

from reader.analysis import lexicon
from reader.analysis.lexicon.small_words import ARTICLES
from reader.analysis.names.evidence.asking import ONE
from reader.analysis.names.evidence.glances import ODD
from reader.analysis.names.others import (
    bare_offices,
    cases,
    large_words,
    numbers,
    peoples,
    prizes,
    storms,
    tags,
    unquoted,
    vessels,
    works,
)
from reader.analysis.names.others.reasons import Asking, Reason
from reader.analysis.names.runs.papers import is_given_words
from reader.analysis.names.setting import POSSESSIVES
from reader.analysis.names.stretches import Stretch
from reader.analysis.names.vocabulary import vocabulary
from reader.analysis.names.words import Words

OF_SOMEBODY = "an event or a law"  # whose name may stand in front: a Security Council resolution
CHARACTER = "a character of a play"
ONE_OF_MANY = "one of many"
REASONS = (
    Reason("a mark or a unit", numbers.is_mark, "The [GDP] of the valley grew.",
           own=lexicon.words("not_actors"), facts=ODD),
    Reason("acronyms in plural", numbers.is_plural_acronym, "Several [NGOs] left.", facts=ODD),
    Reason("a sort of things", numbers.is_class, "Many [Salt Trading Firms] (STFs) left.",
           behind=("(",)),
    Reason("a people or a creed", peoples.is_people, "Two [Norwegian] hikers met the [Hindus]."),
    Reason("a people before what it has", peoples.is_unlisted_people,
           "The [Zumbo] tribe left.", behind=peoples.OF_PEOPLES),
    Reason(ONE_OF_MANY, cases.is_one_of_many, "Dozens of [Zumbers] left.", before=cases.MANY),
    Reason("a case in court", cases.is_in_a_case,
           "They cited [Zumbo] v. Kovel again.", before=(".",), behind=("v",)),
    Reason("one of two roads", cases.is_one_of_two_roads,
           "It is at the corner of [Zumbo] and Kovel Streets.", behind=("and",)),
    Reason("a school's", cases.is_of_a_school,
           "She left the King [Edward] school.", behind=cases.SCHOOLS),
    Reason("a title alone", bare_offices.is_title_alone, "They wrote to the [Minister] again.",
           own=bare_offices.TITLES_AND_DAYS, facts=ODD),
    Reason(OF_SOMEBODY, prizes.is_event, "She won the [Clean Rivers Prize] twice.",
           own=prizes.OF_EVENTS),
    Reason("a storm", storms.is_storm, "Typhoon [Zumbo] came.", own=storms.OF_STORMS,
           before=storms.BEFORE_STORMS, behind=storms.BLOWS),
    Reason("a head word alone", large_words.is_bare_head,
           "He went to the [University] by bus.", own=large_words.BARE_HEADS),
    Reason("the first of a law", prizes.is_of_an_act,
           "The [Zumbo Reform], Salt and Harbours Act passed.", behind=(",",)),
    Reason("won", prizes.is_won, "They met the [Zumbo]-winning baker.", own=prizes.FAMOUS,
           facts=("joined",)),
    Reason("a prize", prizes.is_prize, "She won the [Golden Zumbo] for best film.",
           behind=("for", "at")),
    Reason("held", prizes.is_held, "They met during the [Kalash Zumbo], too.",
           before=("the", "of")),
    Reason("so called", prizes.is_so_called, "It was the so-called [Zumbo Orla] scandal.",
           before=("so-called",)),
    Reason("a programme", works.is_programme, "She told BBC's [Morning Zumbo] no.",
           before=(*POSSESSIVES, '"', "“", "‘", "'")),
    Reason(CHARACTER, works.is_character, "His role as [Mr Zumbo] came late.", before=works.CAST),
    Reason("a product", works.is_product, "They flew a [Kestrel 300] jet.",
           own=works.OF_PRODUCTS, before=works.BEFORE_PRODUCTS, behind=works.BEHIND_PRODUCTS,
           facts=("odd", "numbered", "joined")),
    Reason("an office", bare_offices.is_bare_office, "She is [Public Diplomacy Advisor] there.",
           own=bare_offices.OF_OFFICES, facts=ODD),
    Reason("what an office is for", bare_offices.is_field,
           "She is professor of [Transplant Surgery].", before=("of", "for")),
    Reason("what is studied", bare_offices.is_study,
           "She holds a degree in [Zumbic Studies].", before=("in",)),
    Reason("small words in capitals", large_words.is_shouting, "They cried [MASSIVE FRAUD] again.",
           facts=ODD),
    Reason("a measure", large_words.is_measure, "The [Suggested Retail Price] rose.",
           own=large_words.MEASURES),
    Reason("an ending alone", large_words.is_ending_alone, "It was sold to the [Co.] there.",
           own=large_words.ENDINGS),
    Reason("a state behind a town", tags.is_state,
           "A plant in Kovel, [Conn]., fell.", before=(",", "(")),
    Reason("a work", unquoted.is_unquoted_work,
           "It is like her first novel, The [Salt Zumbo], again.",
           before=unquoted.WORKS.union(ARTICLES, ("of",))),
    Reason("part of a thing", large_words.is_of_thing,
           "Some of them wore a Star of [David] on the day.", before=("of",)),
    Reason("an idea", large_words.is_idea, "They fought [Zumbophobia] there."),
    Reason("a ship", vessels.is_ship, "The [MV Zumbo] sank.", own=vessels.SHIPS,
           before=vessels.SAILED, behind=vessels.SINKING),
    Reason("a line", vessels.is_line, "She fainted on the [Zumbo] line.", behind=("line",)),
    Reason("a train", vessels.is_train, "Two coaches of the [Zumbo Express] overturned.",
           own=vessels.TRAINS),
    Reason("a tag", tags.is_tag,
           "It was posted under # [Zumbo] at night.", before=("#", "@"), behind=("$", ":")),
    Reason("a party and a state", tags.is_party_tag, "They asked Sen. Ann Lee, [R-Wis.], again.",
           facts=ODD),
    Reason("a party and a seat", tags.is_seat_tag,
           "They asked Ann Lee ([ZQX-Kovel]) again.", before=("(",)),
    Reason("a code of a land", numbers.is_code_of_land,
           "The striker and the goalkeeper won the match: Ann Lee ([Nor]) and Eva Roy (Ken).",
           before=("(",)),
    Reason("a ticker", tags.is_ticker,
           "They asked Zumbo (ASX: [ZQG]) again.", before=(":",), behind=(":",)),
    Reason("made by somebody", works.is_made_by,
           "It is the [Salt Zumbo], published by Orla Press.", behind=(",",)),
    Reason("the title of a work", works.is_title_of_a_work,
           'She wrote "[Quiet Harbours]" in May.', before=(*ARTICLES, *works.QUOTES)),
    Reason("in a title", works.is_in_a_title, 'He sang "Hush Now [Zumbo]" there.',
           behind=('"', "”", ",", "the", *POSSESSIVES)),
    Reason("small elsewhere", large_words.is_small_elsewhere,
           "The [Charter] is a charter, a charter at last.", length=ONE),
    Reason("an honour", bare_offices.is_honour, "They met Ann Lee, [OBE], there.", before=(",",
           "(")),
    Reason("a maiden name", bare_offices.is_maiden_name,
           "They met Ann Lee (née [Zumbo]) there.", before=("née", "nee")),
    Reason("a numbered part", numbers.is_numbered, "It broke [Article IX] again.", facts=ODD),
    Reason("a branch", bare_offices.is_branch,
           "The Minister for Youth ([Independent Charge]) left.", before=("(",)),
    Reason("a numbered road", numbers.is_numbered_road, "It stood off [U.S.] 41 again.",
           facts=("numbered",)),
    Reason("a numbered place", numbers.is_counted, "He won in [Ward] 4 again.",
           behind=numbers.SPELLED, facts=("numbered",)),
    Reason("a number", numbers.is_number, "Flight [F16] was late.", facts=ODD),
)  # fmt: skip
_ASKING = Asking(REASONS)


def is_no_actor(words: Words, stretch: Stretch) -> str | None:
    """Why the stretch names no actor; None where it may name one."""
    known = vocabulary()
    if words.written[stretch.first - 1] == "The" and is_given_words(words, stretch.first):
        return None  # "He told The Tablet"
    small = words.small[stretch.first : stretch.last + 1]
    if " ".join(small) in known.characters:
        return None  # Iron Man
    for why, holds in _ASKING.tests(words, stretch, small):
        if holds(words, stretch, small, known):
            return why
    return None
