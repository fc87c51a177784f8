"""An audit's rows judged by Apache Spark: cut into pieces here, read and judged piece by piece by its executors.

Needs the extra `phancap[spark]` and Java; nothing here is imported but for `--engine spark`.
"""
