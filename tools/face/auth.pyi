class AsyncTokenCache(TokenCache):
    async def __call__(self) -> str: ...  # type: ignore[override]
