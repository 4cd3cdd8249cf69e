// @generated from the schema "TwitterDataHistoricalTweetResponse"; changes made here are lost at the next generation

/// The schema `TwitterDataHistoricalTweetResponse`.
pub struct TwitterDataHistoricalTweetResponse {
    /// `matchingTweets`: `integer (int64)`.
    #[doc(alias = "matchingTweets")]
    pub matching_tweets: ::std::option::Option<i64>,
    /// `previousNumberOfDays`: `integer (int32)`.
    #[doc(alias = "previousNumberOfDays")]
    pub previous_number_of_days: ::std::option::Option<i32>,
    /// `usageStatistics`: `TweetUsage`.
    #[doc(alias = "usageStatistics")]
    pub usage_statistics: ::std::option::Option<::std::boxed::Box<crate::TweetUsage>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TwitterDataHistoricalTweetResponse {
    const EMPTY: Self = Self {
        matching_tweets: ::std::option::Option::None,
        previous_number_of_days: ::std::option::Option::None,
        usage_statistics: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TwitterDataHistoricalTweetResponse = &<TwitterDataHistoricalTweetResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TwitterDataHistoricalTweetResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("matchingTweets", "matching_tweets", 0),
            ("previousNumberOfDays", "previous_number_of_days", 0),
            ("usageStatistics", "usage_statistics", 0),
        ],
        fields: &[&E.matching_tweets, &E.previous_number_of_days, &E.usage_statistics],
    }
};

crate::runtime::model!(TwitterDataHistoricalTweetResponse);

crate::runtime::setters!(TwitterDataHistoricalTweetResponse {
    with_matching_tweets: matching_tweets: i64,
    with_previous_number_of_days: previous_number_of_days: i32,
    with_usage_statistics: usage_statistics: ::std::boxed::Box<crate::TweetUsage>,
});
