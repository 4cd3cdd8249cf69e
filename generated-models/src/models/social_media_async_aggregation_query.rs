// @generated from the schema "SocialMediaAsyncAggregationQuery"; changes made here are lost at the next generation

use crate::SocialMediaQueryFilter;
use crate::runtime::{Extra, Open};

/// The schema `SocialMediaAsyncAggregationQuery`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SocialMediaAsyncAggregationQuery {
    /// `interval`: `string`, required.
    pub interval: Option<String>,
    /// `granularity`: `string`.
    pub granularity: Option<String>,
    /// `timeZone`: `string`.
    #[doc(alias = "timeZone")]
    pub time_zone: Option<String>,
    /// `groupBy`: array of one of `country`, `language`, `platform`, `topic` and 5 more.
    #[doc(alias = "groupBy")]
    pub group_by: Option<Vec<Open<GroupBy>>>,
    /// `filter`: `SocialMediaQueryFilter`.
    pub filter: Option<Box<SocialMediaQueryFilter>>,
    /// `metrics`: array of one of `nSocialPosts`, `oSocialAuthors`, `oSocialSentiment` and `oSocialEngagement`, required.
    pub metrics: Option<Vec<Open<Metrics>>>,
    /// `pageSize`: `integer (int32)`.
    #[doc(alias = "pageSize")]
    pub page_size: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SocialMediaAsyncAggregationQuery "SocialMediaAsyncAggregationQuery" 7 {
    (
        interval: String = "interval" with_interval required,
        granularity: String = "granularity" with_granularity,
        time_zone: String = "timeZone" with_time_zone,
        group_by: Vec<Open<GroupBy>> = "groupBy" with_group_by,
        filter: Box<SocialMediaQueryFilter> = "filter" with_filter,
        metrics: Vec<Open<Metrics>> = "metrics" with_metrics required,
        page_size: i32 = "pageSize" with_page_size,
    )
});

/// The property `groupBy` of `SocialMediaAsyncAggregationQuery`. Known values: `country`, `language`, `platform`, `topic`, `escalationStatus`, `messageContentType`, `sentiment`, `dataIngestionRule`, `text`.
#[repr(u16)]
#[non_exhaustive]
pub enum GroupBy {
    Country,
    Language,
    Platform,
    Topic,
    EscalationStatus,
    MessageContentType,
    Sentiment,
    DataIngestionRule,
    Text,
}

crate::runtime::values!(GroupBy {
    Country = "country",
    Language = "language",
    Platform = "platform",
    Topic = "topic",
    EscalationStatus = "escalationStatus",
    MessageContentType = "messageContentType",
    Sentiment = "sentiment",
    DataIngestionRule = "dataIngestionRule",
    Text = "text",
});

/// The property `metrics` of `SocialMediaAsyncAggregationQuery`. Known values: `nSocialPosts`, `oSocialAuthors`, `oSocialSentiment`, `oSocialEngagement`.
#[repr(u16)]
#[non_exhaustive]
pub enum Metrics {
    NSocialPosts,
    OSocialAuthors,
    OSocialSentiment,
    OSocialEngagement,
}

crate::runtime::values!(Metrics {
    NSocialPosts = "nSocialPosts",
    OSocialAuthors = "oSocialAuthors",
    OSocialSentiment = "oSocialSentiment",
    OSocialEngagement = "oSocialEngagement",
});
