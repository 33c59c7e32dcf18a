"""What `tools/bench.py` runs: a scenario a module, the server that they ask, how they measure, and in `rivals/` other clients."""
