// @generated from the schema "TranscriptAsyncAggregationQuery"; changes made here are lost at the next generation

/// The schema `TranscriptAsyncAggregationQuery`.
#[repr(C)]
pub struct TranscriptAsyncAggregationQuery {
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
    /// `filter`: `TranscriptAggregateQueryFilter`.
    pub filter: ::std::option::Option<
        ::std::boxed::Box<crate::TranscriptAggregateQueryFilter>,
    >,
    /// `metrics`: `array of string`, required.
    pub metrics: ::std::option::Option<::std::vec::Vec<crate::runtime::Open<Metrics>>>,
    /// `flattenMultivaluedDimensions`: `boolean`.
    #[doc(alias = "flattenMultivaluedDimensions")]
    pub flatten_multivalued_dimensions: ::std::option::Option<bool>,
    /// `views`: `array of TranscriptAggregationView`.
    pub views: ::std::option::Option<::std::vec::Vec<crate::TranscriptAggregationView>>,
    /// `alternateTimeDimension`: `string`.
    #[doc(alias = "alternateTimeDimension")]
    pub alternate_time_dimension: ::std::option::Option<
        crate::runtime::Open<AlternateTimeDimension>,
    >,
    /// `pageSize`: `integer (int32)`.
    #[doc(alias = "pageSize")]
    pub page_size: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TranscriptAsyncAggregationQuery "TranscriptAsyncAggregationQuery" 10 {
    (
        interval: ::std::string::String = "interval" 1 with_interval,
        granularity: ::std::string::String = "granularity" 0 with_granularity,
        time_zone: ::std::string::String = "timeZone" 0 with_time_zone,
        group_by: ::std::vec::Vec<crate::runtime::Open<GroupBy>> = "groupBy" 0 with_group_by,
        filter: ::std::boxed::Box<crate::TranscriptAggregateQueryFilter> = "filter" 0 with_filter,
        metrics: ::std::vec::Vec<crate::runtime::Open<Metrics>> = "metrics" 1 with_metrics,
        flatten_multivalued_dimensions: bool = "flattenMultivaluedDimensions" 0 with_flatten_multivalued_dimensions,
        views: ::std::vec::Vec<crate::TranscriptAggregationView> = "views" 0 with_views,
        alternate_time_dimension: crate::runtime::Open<AlternateTimeDimension> = "alternateTimeDimension" 0 with_alternate_time_dimension,
        page_size: i32 = "pageSize" 0 with_page_size,
    )
});

/// The property `groupBy` of `TranscriptAsyncAggregationQuery`. Known values: `addressFrom`, `addressTo`, `ani`, `channel`, `conversationId`, `direction`, `divisionId`, `dnis`, `flowId`, `flowVersion`, `mediaType`, `messageType`, `queueId`, `teamId`, `topicId`, `userId`, `wrapUpCode`.
#[non_exhaustive]
pub enum GroupBy {
    AddressFrom,
    AddressTo,
    Ani,
    Channel,
    ConversationId,
    Direction,
    DivisionId,
    Dnis,
    FlowId,
    FlowVersion,
    MediaType,
    MessageType,
    QueueId,
    TeamId,
    TopicId,
    UserId,
    WrapUpCode,
}

crate::runtime::known!(GroupBy);

impl crate::runtime::Enum for GroupBy {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::AddressFrom, "addressFrom"),
        (Self::AddressTo, "addressTo"),
        (Self::Ani, "ani"),
        (Self::Channel, "channel"),
        (Self::ConversationId, "conversationId"),
        (Self::Direction, "direction"),
        (Self::DivisionId, "divisionId"),
        (Self::Dnis, "dnis"),
        (Self::FlowId, "flowId"),
        (Self::FlowVersion, "flowVersion"),
        (Self::MediaType, "mediaType"),
        (Self::MessageType, "messageType"),
        (Self::QueueId, "queueId"),
        (Self::TeamId, "teamId"),
        (Self::TopicId, "topicId"),
        (Self::UserId, "userId"),
        (Self::WrapUpCode, "wrapUpCode"),
    ];
}

/// The property `metrics` of `TranscriptAsyncAggregationQuery`. Known values: `nTopicCommunications`, `oCustomerSentiment`, `oOverTalkSpeechInstances`, `oSentimentScore`, `tAgentSpeech`, `tCustomerSpeech`, `tOtherAudio`, `tOverTalkSpeech`, `tSilence`, `tTotalSpeechAndSilence`.
#[non_exhaustive]
pub enum Metrics {
    NTopicCommunications,
    OCustomerSentiment,
    OOverTalkSpeechInstances,
    OSentimentScore,
    TAgentSpeech,
    TCustomerSpeech,
    TOtherAudio,
    TOverTalkSpeech,
    TSilence,
    TTotalSpeechAndSilence,
}

crate::runtime::known!(Metrics);

impl crate::runtime::Enum for Metrics {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::NTopicCommunications, "nTopicCommunications"),
        (Self::OCustomerSentiment, "oCustomerSentiment"),
        (Self::OOverTalkSpeechInstances, "oOverTalkSpeechInstances"),
        (Self::OSentimentScore, "oSentimentScore"),
        (Self::TAgentSpeech, "tAgentSpeech"),
        (Self::TCustomerSpeech, "tCustomerSpeech"),
        (Self::TOtherAudio, "tOtherAudio"),
        (Self::TOverTalkSpeech, "tOverTalkSpeech"),
        (Self::TSilence, "tSilence"),
        (Self::TTotalSpeechAndSilence, "tTotalSpeechAndSilence"),
    ];
}

/// The property `alternateTimeDimension` of `TranscriptAsyncAggregationQuery`. Known values: `eventTime`.
#[non_exhaustive]
pub enum AlternateTimeDimension {
    EventTime,
}

crate::runtime::known!(AlternateTimeDimension);

impl crate::runtime::Enum for AlternateTimeDimension {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::EventTime, "eventTime")];
}
