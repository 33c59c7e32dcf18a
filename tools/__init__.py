"""The developer's tools: checks, generator, benchmarks. Not part of the package that is installed."""
