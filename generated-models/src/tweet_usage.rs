// @generated from the schema "TweetUsage"; changes made here are lost at the next generation

/// The schema `TweetUsage`.
#[repr(C)]
pub struct TweetUsage {
    /// `ingestionLimit`: `integer (int64)`.
    #[doc(alias = "ingestionLimit")]
    pub ingestion_limit: ::std::option::Option<i64>,
    /// `tweetCount`: `integer (int64)`.
    #[doc(alias = "tweetCount")]
    pub tweet_count: ::std::option::Option<i64>,
    /// `dateStart`: `string (date-time)`.
    #[doc(alias = "dateStart")]
    pub date_start: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TweetUsage "TweetUsage" 3 {
    (
        ingestion_limit: i64 = "ingestionLimit" 0 with_ingestion_limit,
        tweet_count: i64 = "tweetCount" 0 with_tweet_count,
        date_start: crate::runtime::DateTime = "dateStart" 0 with_date_start,
    )
});
