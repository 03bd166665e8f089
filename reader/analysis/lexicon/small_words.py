"""The small words that many rules ask for: articles, possessives, modals.

A rule that also takes another word adds it where it stands: `DETERMINERS | {"whose"}`.
"""

ARTICLES = frozenset({"a", "an", "the"})
POSSESSIVE_PRONOUNS = frozenset({"her", "his", "its", "my", "our", "their", "your"})
DETERMINERS = ARTICLES | POSSESSIVE_PRONOUNS
# A verb in its base form stands behind them.
MODALS = frozenset({"can", "could", "may", "might", "must", "should", "will", "would"})
