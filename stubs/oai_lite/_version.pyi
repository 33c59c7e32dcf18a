# Derived by `python -m tools gen` from oai_lite/_version.py. Do not edit: change that and run gen.
__title__: str
__version__: str
