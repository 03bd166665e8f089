"""Is a story of business? Where it is, a strange name is a firm's before it is a man's or a town's.

To teach a word of markets and firms, add it to `_SURE` or `_OFTEN`.
"""

from reader.analysis.names.words import Words

# What no other news has: shares that fall, and who holds them.
_SURE = frozenset((
    "analysts", "buyout", "dividend", "earnings", "investors", "revenue", "shareholders", "shares",
    "stake", "start-ups", "startups", "takeover",
))  # fmt: skip
_OFTEN = frozenset((
    "acquisition", "analyst", "bid", "bidder", "bids", "bondholders", "bonds", "brokerage",
    "brokers", "ceo", "companies", "company", "customers", "deal", "dividends", "financing", "firm",
    "firms", "fund", "funds", "insurer", "investment", "investor", "lender", "lenders", "loan",
    "loans", "market", "markets", "merger", "profit", "profits", "quarterly", "retailer",
    "revenues", "rival", "rivals", "share", "shareholder", "stakes", "start-up", "startup", "stock",
    "subsidiary", "valuation",
))  # fmt: skip
# By their count in business news and in other news: at most one in five hundred other stories.
_ENOUGH, _SPARSE = 5, 100  # words of the story to one of business


def is_of_business(words: Words) -> bool:
    """Whether the words that a story writes small are those of firms and markets."""
    sure = len(_SURE & words.low.keys())
    told = sure + len(_OFTEN & words.low.keys())
    return sure > 0 and told >= _ENOUGH and told * _SPARSE >= len(words)
