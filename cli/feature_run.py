"""What the command that runs scenarios and the plugin inside the run agree on; free of pytest."""

RUNNER = "cli.feature_steps.running"
"""The plugin to load."""

RESULTS_VARIABLE = "PHANCAP_TEST_RESULTS"
"""Where the results go: a JSON list of `[scenario, outcome, what was told]`."""
