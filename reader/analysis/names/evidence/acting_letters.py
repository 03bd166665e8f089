"""Do letters act, or is something asked of them: ZQX will close the road, she asked ZQX to pay?

Letters that stand for things are in `lexicon/not_actors.txt`; what is left and acts is a body.
"""

from reader.analysis.names.evidence import Evidence
from reader.analysis.names.evidence.asking import ONE
from reader.analysis.names.evidence.built import has_inner_capital
from reader.analysis.names.setting import Setting

_ASKED = frozenset((
    "ask", "asked", "asks", "order", "ordered", "petitioned", "told", "urge", "urged", "urges",
    "want", "wants",
))  # fmt: skip
_ACTS = frozenset((
    "bought", "brought", "built", "came", "chose", "cut", "drew", "fell", "flew", "fought", "got",
    "grew", "kept", "knew", "left", "lent", "lost", "met", "paid", "put", "ran", "rose", "saw",
    "shut", "spent", "went", "won", "wrote",
    "can", "could", "counts", "did", "does", "expects", "found", "gave", "gives", "had", "has",
    "held", "helps", "holds", "hopes", "is", "keeps", "leads", "led", "looks", "made", "makes",
    "may", "might", "must", "needs", "owns", "pays", "plans", "puts", "represents", "runs", "sells",
    "sent", "serves", "should", "sold", "took", "wants", "was", "will", "would",
))  # fmt: skip


def _are_letters(s: Setting) -> bool:
    letters = s.words.written[s.first].replace("-", "")
    plain = letters.isupper() and letters.isalpha() and len(letters) > 2
    return s.single and plain and not (s.titled or s.article or s.owns)


def is_asked(s: Setting) -> bool:
    """ "She asked ZQX to pay": letters of whom one can ask something."""
    asked = s.before in _ASKED and s.after in ("to", "for", "whether", "why")
    return asked and _are_letters(s)


def act(s: Setting) -> bool:
    """ "ZQX will close the road", "ZQX, which holds the rights, paid": where a clause begins."""
    begins = s.words.first[s.first] or s.before == ";"
    if not begins or s.words.heading[s.first] or not (_are_letters(s) or _is_camel(s)):
        return False
    if s.after == ",":
        return s.after_that == "which"
    at = s.last + 1
    if s.after == "and" and s.words.capital[at + 1]:
        at += 2  # ZQX and Zumbo have asked
        return s.words.around(at) in ("have", "are", "were")
    verb = s.after in _ACTS or s.after in s.known.doings or s.after.endswith("ed")
    return verb and not s.words.capital[at]


def _is_camel(s: Setting) -> bool:
    """SaltPartners: a capital inside, and no Q before a question."""
    small = s.words.written[s.first][1:2].islower()
    return s.single and small and has_inner_capital(s) and not (s.titled or s.article or s.owns)


def takes_no_article(s: Setting) -> bool:
    """ "Amazon has settled", where the river is the Amazon: a firm and a land of one name."""
    region = s.phrase in s.known.regions and s.phrase in s.known.organizations
    return region and s.single and not (s.article or s.before == "in")


LETTERED = (
    Evidence("no river", takes_no_article, "Then [Amazon] came.", length=ONE),
    Evidence("“asked … to”", is_asked, "She asked [ZQXB] to pay.", before=_ASKED),
    Evidence("letters that act", act, "[ZQXB] will pay again.", length=ONE),
)  # fmt: skip
