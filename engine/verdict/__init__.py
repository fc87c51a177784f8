"""Verdicts: findings per rule, facets, six-valued outcome, missing facts and law, repairs, trace."""
