"""The third evaluator: the core tree over columns, one bit a row, for millions of decisions.

A truth is two packed bit vectors, where it holds and where it does not; what is in neither is unknown. All rules of a
lawbook are one graph of shared nodes (`program`), each evaluated at most once for a table (`evaluation`); what keeps
a rule open is found by one walk from the rules down through unknown nodes. Imports numpy and polars: import it lazily.
"""
