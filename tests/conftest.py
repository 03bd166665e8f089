"""How patient the tests are: a busy machine makes no example fail."""

from hypothesis import settings

settings.register_profile("patient", deadline=None)
settings.load_profile("patient")
