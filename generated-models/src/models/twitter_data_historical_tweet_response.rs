// @generated from the schema "TwitterDataHistoricalTweetResponse"; changes made here are lost at the next generation

use crate::TweetUsage;
use crate::runtime::Extra;

/// The schema `TwitterDataHistoricalTweetResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TwitterDataHistoricalTweetResponse {
    /// `matchingTweets`: `integer (int64)`.
    #[doc(alias = "matchingTweets")]
    pub matching_tweets: Option<i64>,
    /// `previousNumberOfDays`: `integer (int32)`.
    #[doc(alias = "previousNumberOfDays")]
    pub previous_number_of_days: Option<i32>,
    /// `usageStatistics`: `TweetUsage`.
    #[doc(alias = "usageStatistics")]
    pub usage_statistics: Option<Box<TweetUsage>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TwitterDataHistoricalTweetResponse "TwitterDataHistoricalTweetResponse" 3 {
    (
        matching_tweets: i64 = "matchingTweets" with_matching_tweets,
        previous_number_of_days: i32 = "previousNumberOfDays" with_previous_number_of_days,
        usage_statistics: Box<TweetUsage> = "usageStatistics" with_usage_statistics,
    )
});
