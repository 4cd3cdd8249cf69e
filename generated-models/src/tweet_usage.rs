// @generated from the schema "TweetUsage"; changes made here are lost at the next generation

/// The schema `TweetUsage`.
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

impl crate::runtime::Model for TweetUsage {
    const EMPTY: Self = Self {
        ingestion_limit: ::std::option::Option::None,
        tweet_count: ::std::option::Option::None,
        date_start: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TweetUsage = &<TweetUsage as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TweetUsage",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("ingestionLimit", "ingestion_limit", 0),
            ("tweetCount", "tweet_count", 0),
            ("dateStart", "date_start", 0),
        ],
        fields: &[&E.ingestion_limit, &E.tweet_count, &E.date_start],
    }
};

crate::runtime::model!(TweetUsage);

crate::runtime::setters!(TweetUsage {
    with_ingestion_limit: ingestion_limit: i64,
    with_tweet_count: tweet_count: i64,
    with_date_start: date_start: crate::runtime::DateTime,
});
