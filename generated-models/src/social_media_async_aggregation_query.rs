// @generated from the schema "SocialMediaAsyncAggregationQuery"; changes made here are lost at the next generation

/// The schema `SocialMediaAsyncAggregationQuery`.
#[repr(C)]
pub struct SocialMediaAsyncAggregationQuery {
    /// `interval`: `string`, required.
    pub interval: ::std::option::Option<::std::string::String>,
    /// `granularity`: `string`.
    pub granularity: ::std::option::Option<::std::string::String>,
    /// `timeZone`: `string`.
    #[doc(alias = "timeZone")]
    pub time_zone: ::std::option::Option<::std::string::String>,
    /// `groupBy`: `array of string`.
    #[doc(alias = "groupBy")]
    pub group_by: ::std::option::Option<::std::vec::Vec<crate::runtime::Open<GroupBy>>>,
    /// `filter`: `SocialMediaQueryFilter`.
    pub filter: ::std::option::Option<::std::boxed::Box<crate::SocialMediaQueryFilter>>,
    /// `metrics`: `array of string`, required.
    pub metrics: ::std::option::Option<::std::vec::Vec<crate::runtime::Open<Metrics>>>,
    /// `pageSize`: `integer (int32)`.
    #[doc(alias = "pageSize")]
    pub page_size: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SocialMediaAsyncAggregationQuery "SocialMediaAsyncAggregationQuery" 7 {
    (
        interval: ::std::string::String = "interval" 1 with_interval,
        granularity: ::std::string::String = "granularity" 0 with_granularity,
        time_zone: ::std::string::String = "timeZone" 0 with_time_zone,
        group_by: ::std::vec::Vec<crate::runtime::Open<GroupBy>> = "groupBy" 0 with_group_by,
        filter: ::std::boxed::Box<crate::SocialMediaQueryFilter> = "filter" 0 with_filter,
        metrics: ::std::vec::Vec<crate::runtime::Open<Metrics>> = "metrics" 1 with_metrics,
        page_size: i32 = "pageSize" 0 with_page_size,
    )
});

/// The property `groupBy` of `SocialMediaAsyncAggregationQuery`. Known values: `country`, `language`, `platform`, `topic`, `escalationStatus`, `messageContentType`, `sentiment`, `dataIngestionRule`, `text`.
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

crate::runtime::known!(GroupBy);

impl crate::runtime::Enum for GroupBy {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Country, "country"),
        (Self::Language, "language"),
        (Self::Platform, "platform"),
        (Self::Topic, "topic"),
        (Self::EscalationStatus, "escalationStatus"),
        (Self::MessageContentType, "messageContentType"),
        (Self::Sentiment, "sentiment"),
        (Self::DataIngestionRule, "dataIngestionRule"),
        (Self::Text, "text"),
    ];
}

/// The property `metrics` of `SocialMediaAsyncAggregationQuery`. Known values: `nSocialPosts`, `oSocialAuthors`, `oSocialSentiment`, `oSocialEngagement`.
#[non_exhaustive]
pub enum Metrics {
    NSocialPosts,
    OSocialAuthors,
    OSocialSentiment,
    OSocialEngagement,
}

crate::runtime::known!(Metrics);

impl crate::runtime::Enum for Metrics {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::NSocialPosts, "nSocialPosts"),
        (Self::OSocialAuthors, "oSocialAuthors"),
        (Self::OSocialSentiment, "oSocialSentiment"),
        (Self::OSocialEngagement, "oSocialEngagement"),
    ];
}
