// @generated from the schema "SocialMediaAsyncAggregationQuery"; changes made here are lost at the next generation

/// The schema `SocialMediaAsyncAggregationQuery`.
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

impl crate::runtime::Model for SocialMediaAsyncAggregationQuery {
    const EMPTY: Self = Self {
        interval: ::std::option::Option::None,
        granularity: ::std::option::Option::None,
        time_zone: ::std::option::Option::None,
        group_by: ::std::option::Option::None,
        filter: ::std::option::Option::None,
        metrics: ::std::option::Option::None,
        page_size: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SocialMediaAsyncAggregationQuery = &<SocialMediaAsyncAggregationQuery as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SocialMediaAsyncAggregationQuery",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("interval", "interval", 1),
            ("granularity", "granularity", 0),
            ("timeZone", "time_zone", 0),
            ("groupBy", "group_by", 0),
            ("filter", "filter", 0),
            ("metrics", "metrics", 1),
            ("pageSize", "page_size", 0),
        ],
        fields: &[
            &E.interval,
            &E.granularity,
            &E.time_zone,
            &E.group_by,
            &E.filter,
            &E.metrics,
            &E.page_size,
        ],
    }
};

crate::runtime::model!(SocialMediaAsyncAggregationQuery);

crate::runtime::setters!(SocialMediaAsyncAggregationQuery {
    with_interval: interval: ::std::string::String,
    with_granularity: granularity: ::std::string::String,
    with_time_zone: time_zone: ::std::string::String,
    with_group_by: group_by: ::std::vec::Vec<crate::runtime::Open<GroupBy>>,
    with_filter: filter: ::std::boxed::Box<crate::SocialMediaQueryFilter>,
    with_metrics: metrics: ::std::vec::Vec<crate::runtime::Open<Metrics>>,
    with_page_size: page_size: i32,
});

/// The property `groupBy` of `SocialMediaAsyncAggregationQuery`. Known values: `country`, `language`, `platform`, `topic`, `escalationStatus`, `messageContentType`, `sentiment`, `dataIngestionRule`, `text`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Metrics {
    NSocialPosts,
    OSocialAuthors,
    OSocialSentiment,
    OSocialEngagement,
}

impl crate::runtime::Enum for Metrics {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::NSocialPosts, "nSocialPosts"),
        (Self::OSocialAuthors, "oSocialAuthors"),
        (Self::OSocialSentiment, "oSocialSentiment"),
        (Self::OSocialEngagement, "oSocialEngagement"),
    ];
}
