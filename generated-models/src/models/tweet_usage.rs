// @generated from the schema "TweetUsage"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra};

/// The schema `TweetUsage`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TweetUsage {
    /// `ingestionLimit`: `integer (int64)`.
    #[doc(alias = "ingestionLimit")]
    pub ingestion_limit: Option<i64>,
    /// `tweetCount`: `integer (int64)`.
    #[doc(alias = "tweetCount")]
    pub tweet_count: Option<i64>,
    /// `dateStart`: `string (date-time)`.
    #[doc(alias = "dateStart")]
    pub date_start: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TweetUsage "TweetUsage" 3 {
    (
        ingestion_limit: i64 = "ingestionLimit" with_ingestion_limit,
        tweet_count: i64 = "tweetCount" with_tweet_count,
        date_start: DateTime = "dateStart" with_date_start,
    )
});
