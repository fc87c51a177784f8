"""The law as data: rule packs, catalogue and JSON Schemas. Nothing here is code."""
