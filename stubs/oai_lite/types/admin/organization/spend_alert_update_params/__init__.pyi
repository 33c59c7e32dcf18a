# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import SpendAlertUpdateParams as SpendAlertUpdateParams
from .. import SpendAlertCreateParamsNotificationChannel as NotificationChannel
__all__ = ["SpendAlertUpdateParams", "NotificationChannel"]
