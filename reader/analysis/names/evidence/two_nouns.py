"""Is it a firm or a body by two nouns before it: the cruise line Zumbo, auction house Orla?"""

from reader.analysis.names.setting import Setting

# Nouns that are a firm or a body behind one of these words only: the cruise line Zumbo.
TRADES = {
    "army": ("guerrilla", "private", "rebel"),
    "arm": ("banking", "charitable", "lending", "media", "research"),
    "engine": ("search",),
    "force": ("police", "task"),
    "home": ("care", "nursing"),
    "house": ("auction", "fashion", "publishing", "software", "trading"),
    "line": ("bus", "cargo", "container", "cruise", "ferry", "shipping"),
    "major": ("energy", "gas", "mining", "oil", "tech"),
    "manager": ("asset", "fund", "money", "wealth"),
    "monitor": ("internet", "rights"),
    "order": ("monastic", "religious"),
    "partner": ("alliance", "coalition", "delivery", "development", "training"),
    "service": ("border", "rail", "security", "streaming"),
    "store": ("department",),
    "tracker": ("data", "flight"),
    "unit": ("banking", "cloud", "investment", "its", "leasing", "lending", "media", "mining"),
    "vehicle": ("family", "holding", "investment", "its"),
}


def is_trade(s: Setting, at: int) -> bool:
    """ "the cruise line Zumbo", "auction house Zumbo Orla": by two nouns, the second there."""
    before = TRADES.get(s.words.around(at), ())
    return s.words.around(at - 1) in before and not (s.titled and s.small[0] in s.known.given)
