"""What things are: values, facts, vocabulary, rule packs, proposals."""
