"""Past decisions under two lawbooks: what one set of rules would have changed against another."""
