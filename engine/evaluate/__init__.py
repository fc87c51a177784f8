"""Evaluators of guards: one meaning, several engines."""
