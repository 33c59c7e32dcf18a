"""`python -m tools bench --rivals`: the client beside other ways to make the same calls, in one run on one machine.

`client.py` is what runs in each contender's process, and imports nothing of ours but the contender; `contest.py` makes their
environments and lets them take turns; `report.py` makes the table, the JSON and the picture.
"""
