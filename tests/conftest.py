"""Settings that hold for every test."""

from hypothesis import settings

# Time is judged by tests that say so; a busy machine must not fail the others.
settings.register_profile("phancap", deadline=None, print_blob=True)
settings.load_profile("phancap")
