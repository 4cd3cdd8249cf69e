// @generated from the schema "TwitterDataHistoricalTweetResponse"; changes made here are lost at the next generation

/// The schema `TwitterDataHistoricalTweetResponse`.
#[repr(C)]
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

crate::runtime::model!(TwitterDataHistoricalTweetResponse "TwitterDataHistoricalTweetResponse" 3 {
    (
        matching_tweets: i64 = "matchingTweets" 0 with_matching_tweets,
        previous_number_of_days: i32 = "previousNumberOfDays" 0 with_previous_number_of_days,
        usage_statistics: ::std::boxed::Box<crate::TweetUsage> = "usageStatistics" 0 with_usage_statistics,
    )
});
