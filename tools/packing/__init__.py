"""What `tools/build.py` is made of: archives and their bytes, the package without what only people read, the vendored copy."""
