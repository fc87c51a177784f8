"""What was checked, by which rules, with what result: canonical, without a clock, so that equal runs hash equally."""
