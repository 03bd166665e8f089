"""Is a candidate shown? Where the evidence speaks for no actor at all, it is left out."""

from reader.analysis import lexicon
from reader.analysis.actors.candidates import Candidate
from reader.analysis.names.vocabulary import vocabulary

# Added to the evidence for an actor: a name worth a look is worth more than a name kept silent. Of
# steps from -0.4 to 1.2 the one that lost least on marked news of three kinds; 0.1 more or less is
# all the same.
_LENIENCE = 0.3


def is_shown(candidate: Candidate) -> bool:
    """Whether it names somebody or something, as far as can be seen."""
    if _is_head_left_over(candidate) or _is_only_a_platform(candidate):
        return False
    return candidate.margin + _LENIENCE > 0


def _is_head_left_over(candidate: Candidate) -> bool:
    """ "The Commission" that no sieve could give to a longer name."""
    known = vocabulary()
    single = len(candidate.small) == 1 and candidate.known_as is None
    return single and candidate.small[0] in known.bare_heads and candidate.margin < 2


def _is_only_a_platform(candidate: Candidate) -> bool:
    """ "in a post on Facebook": where it stood, not who acts."""
    listed = candidate.main.phrase in lexicon.words("platforms")
    return listed and all("“on”" in name.context for name in candidate.names)
