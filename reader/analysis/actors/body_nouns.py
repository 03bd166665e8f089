"""Which nouns say that something is an organization, or what one is to another: "lender", "rival"?

Those that stand before organizations are in `lexicon/kin_of_organizations.txt`, the heads of their
names in `organization_heads.txt`; what one is to another is a word in `_RELATED`.
"""

from reader.analysis.actors.role_nouns import is_role
from reader.analysis.names.vocabulary import vocabulary

# Heads of names that in small letters are no organization.
_NO_BODY = frozenset((
    "house", "press", "post", "state", "force", "daily", "line", "lines", "power", "team",
    "department", "office", "court", "finance", "defence", "defense", "trade", "action", "aid",
    "relief", "rescue", "energy", "mining", "media", "times", "standard", "mirror", "globe",
    "independent", "watch", "air", "capital", "investment", "financial", "tourism", "engineering",
    "construction", "savings", "command", "customs", "diet", "review", "wire", "services",
    "communications", "publishing", "gaming", "steel", "cement", "copper", "metals", "minerals",
    "resources", "drilling", "utilities", "electronics", "electric", "mobile", "shipping",
    "broadcasting", "logistics", "express", "aviation", "aerospace", "dynamics", "robotics",
    "networks", "systems", "technologies", "software", "insurance", "assurance", "securities",
    "consulting", "entertainment", "records", "pictures", "news", "petroleum", "foods",
    "transit", "freight", "chemicals", "chemical", "materials", "plastics", "rubber", "textiles",
    "motor", "brands", "computer", "computers", "solutions", "sport", "sports", "worldwide",
    "catering", "packaging", "recycling", "trucking", "leasing", "furniture", "workers", "traders",
    "veterans", "militants", "rebels", "insurgents", "prosecutors", "opposition", "prosecution",
))  # fmt: skip
# What one is to another: "its partner, Zumbo Ltd,".
_RELATED = frozenset((
    "affiliate", "arm", "backer", "bidder", "buyer", "competitor", "employer", "owner", "partner",
    "provider", "rival", "seller", "shareholder", "sponsor", "supplier",
))  # fmt: skip


def is_body(small: str) -> bool:
    """Whether the noun says that something is an organization: "lender", "ministry"."""
    known = vocabulary()
    if known.kin.get(small) == "before":
        return True
    return known.heads.get(small) == "last" and small not in _NO_BODY and not is_role(small)


def is_body_or_related(small: str) -> bool:
    """Whether it says that, or what one is to another: "partner"."""
    return is_body(small) or small in _RELATED
