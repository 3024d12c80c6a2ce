"""Names of the attributes that the cluster model reads, in the order in which it reads them."""

ATTRIBUTES = [
    "interaction_mentions", "interaction_replies", "interaction_hashtags", "spreader", "posting_intensity",
    "posting_automation_seconds", "posting_automation_minutes", "popularity", "confirmation_max",
    "confirmation_mean", "confirmation_h", "spread_max", "spread_mean", "spread_h", "language_variation", "age",
    "burst",
]
