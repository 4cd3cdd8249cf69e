// @generated from the schema "TranscriptAggregationQuery"; changes made here are lost at the next generation

use crate::{TranscriptAggregateQueryFilter, TranscriptAggregationView};
use crate::runtime::{Extra, Open};

/// The schema `TranscriptAggregationQuery`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TranscriptAggregationQuery {
    /// `interval`: `string`, required.
    pub interval: Option<String>,
    /// `granularity`: `string`.
    pub granularity: Option<String>,
    /// `timeZone`: `string`.
    #[doc(alias = "timeZone")]
    pub time_zone: Option<String>,
    /// `groupBy`: array of one of `addressFrom`, `addressTo`, `ani`, `channel` and 13 more.
    #[doc(alias = "groupBy")]
    pub group_by: Option<Vec<Open<GroupBy>>>,
    /// `filter`: `TranscriptAggregateQueryFilter`.
    pub filter: Option<Box<TranscriptAggregateQueryFilter>>,
    /// `metrics`: array of one of `nTopicCommunications`, `oCustomerSentiment`, `oOverTalkSpeechInstances`, `oSentimentScore` and 6 more, required.
    pub metrics: Option<Vec<Open<Metrics>>>,
    /// `flattenMultivaluedDimensions`: `boolean`.
    #[doc(alias = "flattenMultivaluedDimensions")]
    pub flatten_multivalued_dimensions: Option<bool>,
    /// `views`: `array of TranscriptAggregationView`.
    pub views: Option<Vec<TranscriptAggregationView>>,
    /// `alternateTimeDimension`: `eventTime`, the one known value.
    #[doc(alias = "alternateTimeDimension")]
    pub alternate_time_dimension: Option<Open<AlternateTimeDimension>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TranscriptAggregationQuery "TranscriptAggregationQuery" 9 {
    (
        interval: String = "interval" with_interval required,
        granularity: String = "granularity" with_granularity,
        time_zone: String = "timeZone" with_time_zone,
        group_by: Vec<Open<GroupBy>> = "groupBy" with_group_by,
        filter: Box<TranscriptAggregateQueryFilter> = "filter" with_filter,
        metrics: Vec<Open<Metrics>> = "metrics" with_metrics required,
        flatten_multivalued_dimensions: bool = "flattenMultivaluedDimensions" with_flatten_multivalued_dimensions,
        views: Vec<TranscriptAggregationView> = "views" with_views,
        alternate_time_dimension: Open<AlternateTimeDimension> = "alternateTimeDimension" with_alternate_time_dimension,
    )
});

/// The property `groupBy` of `TranscriptAggregationQuery`. Known values: `addressFrom`, `addressTo`, `ani`, `channel`, `conversationId`, `direction`, `divisionId`, `dnis`, `flowId`, `flowVersion`, `mediaType`, `messageType`, `queueId`, `teamId`, `topicId`, `userId`, `wrapUpCode`.
#[repr(u16)]
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

crate::runtime::values!(GroupBy {
    AddressFrom = "addressFrom",
    AddressTo = "addressTo",
    Ani = "ani",
    Channel = "channel",
    ConversationId = "conversationId",
    Direction = "direction",
    DivisionId = "divisionId",
    Dnis = "dnis",
    FlowId = "flowId",
    FlowVersion = "flowVersion",
    MediaType = "mediaType",
    MessageType = "messageType",
    QueueId = "queueId",
    TeamId = "teamId",
    TopicId = "topicId",
    UserId = "userId",
    WrapUpCode = "wrapUpCode",
});

/// The property `metrics` of `TranscriptAggregationQuery`. Known values: `nTopicCommunications`, `oCustomerSentiment`, `oOverTalkSpeechInstances`, `oSentimentScore`, `tAgentSpeech`, `tCustomerSpeech`, `tOtherAudio`, `tOverTalkSpeech`, `tSilence`, `tTotalSpeechAndSilence`.
#[repr(u16)]
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

crate::runtime::values!(Metrics {
    NTopicCommunications = "nTopicCommunications",
    OCustomerSentiment = "oCustomerSentiment",
    OOverTalkSpeechInstances = "oOverTalkSpeechInstances",
    OSentimentScore = "oSentimentScore",
    TAgentSpeech = "tAgentSpeech",
    TCustomerSpeech = "tCustomerSpeech",
    TOtherAudio = "tOtherAudio",
    TOverTalkSpeech = "tOverTalkSpeech",
    TSilence = "tSilence",
    TTotalSpeechAndSilence = "tTotalSpeechAndSilence",
});

/// The property `alternateTimeDimension` of `TranscriptAggregationQuery`. Known values: `eventTime`.
#[repr(u16)]
#[non_exhaustive]
pub enum AlternateTimeDimension {
    EventTime,
}

crate::runtime::values!(AlternateTimeDimension {
    EventTime = "eventTime",
});
