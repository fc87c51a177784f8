"""The command line of phancap: commands, and their output for people and for scripts."""
