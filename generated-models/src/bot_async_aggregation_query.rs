// @generated from the schema "BotAsyncAggregationQuery"; changes made here are lost at the next generation

/// The schema `BotAsyncAggregationQuery`.
#[repr(C)]
pub struct BotAsyncAggregationQuery {
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
    /// `filter`: `BotAggregateQueryFilter`.
    pub filter: ::std::option::Option<::std::boxed::Box<crate::BotAggregateQueryFilter>>,
    /// `metrics`: `array of string`, required.
    pub metrics: ::std::option::Option<::std::vec::Vec<crate::runtime::Open<Metrics>>>,
    /// `flattenMultivaluedDimensions`: `boolean`.
    #[doc(alias = "flattenMultivaluedDimensions")]
    pub flatten_multivalued_dimensions: ::std::option::Option<bool>,
    /// `views`: `array of BotAggregationView`.
    pub views: ::std::option::Option<::std::vec::Vec<crate::BotAggregationView>>,
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

crate::runtime::model!(BotAsyncAggregationQuery "BotAsyncAggregationQuery" 10 {
    (
        interval: ::std::string::String = "interval" 1 with_interval,
        granularity: ::std::string::String = "granularity" 0 with_granularity,
        time_zone: ::std::string::String = "timeZone" 0 with_time_zone,
        group_by: ::std::vec::Vec<crate::runtime::Open<GroupBy>> = "groupBy" 0 with_group_by,
        filter: ::std::boxed::Box<crate::BotAggregateQueryFilter> = "filter" 0 with_filter,
        metrics: ::std::vec::Vec<crate::runtime::Open<Metrics>> = "metrics" 1 with_metrics,
        flatten_multivalued_dimensions: bool = "flattenMultivaluedDimensions" 0 with_flatten_multivalued_dimensions,
        views: ::std::vec::Vec<crate::BotAggregationView> = "views" 0 with_views,
        alternate_time_dimension: crate::runtime::Open<AlternateTimeDimension> = "alternateTimeDimension" 0 with_alternate_time_dimension,
        page_size: i32 = "pageSize" 0 with_page_size,
    )
});

/// The property `groupBy` of `BotAsyncAggregationQuery`. Known values: `askActionId`, `askActionResult`, `askActionType`, `botFinalIntent`, `botFlowSubType`, `botFlowType`, `botId`, `botIntent`, `botName`, `botProduct`, `botProvider`, `botRecognitionFailureReason`, `botResult`, `botSessionId`, `botSlot`, `botSlotMechanism`, `botVersion`, `conversationId`, `externalContactId`, `intermediateIntentName`, `knowledgeBaseId`, `languageCode`, `lastActionId`, `lastInputActionId`, `mediaType`, `messageType`, `previewMode`, `selfServed`.
#[non_exhaustive]
pub enum GroupBy {
    AskActionId,
    AskActionResult,
    AskActionType,
    BotFinalIntent,
    BotFlowSubType,
    BotFlowType,
    BotId,
    BotIntent,
    BotName,
    BotProduct,
    BotProvider,
    BotRecognitionFailureReason,
    BotResult,
    BotSessionId,
    BotSlot,
    BotSlotMechanism,
    BotVersion,
    ConversationId,
    ExternalContactId,
    IntermediateIntentName,
    KnowledgeBaseId,
    LanguageCode,
    LastActionId,
    LastInputActionId,
    MediaType,
    MessageType,
    PreviewMode,
    SelfServed,
}

crate::runtime::known!(GroupBy);

impl crate::runtime::Enum for GroupBy {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::AskActionId, "askActionId"),
        (Self::AskActionResult, "askActionResult"),
        (Self::AskActionType, "askActionType"),
        (Self::BotFinalIntent, "botFinalIntent"),
        (Self::BotFlowSubType, "botFlowSubType"),
        (Self::BotFlowType, "botFlowType"),
        (Self::BotId, "botId"),
        (Self::BotIntent, "botIntent"),
        (Self::BotName, "botName"),
        (Self::BotProduct, "botProduct"),
        (Self::BotProvider, "botProvider"),
        (Self::BotRecognitionFailureReason, "botRecognitionFailureReason"),
        (Self::BotResult, "botResult"),
        (Self::BotSessionId, "botSessionId"),
        (Self::BotSlot, "botSlot"),
        (Self::BotSlotMechanism, "botSlotMechanism"),
        (Self::BotVersion, "botVersion"),
        (Self::ConversationId, "conversationId"),
        (Self::ExternalContactId, "externalContactId"),
        (Self::IntermediateIntentName, "intermediateIntentName"),
        (Self::KnowledgeBaseId, "knowledgeBaseId"),
        (Self::LanguageCode, "languageCode"),
        (Self::LastActionId, "lastActionId"),
        (Self::LastInputActionId, "lastInputActionId"),
        (Self::MediaType, "mediaType"),
        (Self::MessageType, "messageType"),
        (Self::PreviewMode, "previewMode"),
        (Self::SelfServed, "selfServed"),
    ];
}

/// The property `metrics` of `BotAsyncAggregationQuery`. Known values: `nBotSessionTurns`, `nBotSessions`, `oBotIntent`, `oBotSessionCollection`, `oBotSessionCollectionSelfServed`, `oBotSessionQuery`, `oBotSessionQuerySelfServed`, `oBotSessionTurn`, `oBotSlot`, `tBotDisconnect`, `tBotExit`, `tBotRecognitionFailure`, `tBotSession`.
#[non_exhaustive]
pub enum Metrics {
    NBotSessionTurns,
    NBotSessions,
    OBotIntent,
    OBotSessionCollection,
    OBotSessionCollectionSelfServed,
    OBotSessionQuery,
    OBotSessionQuerySelfServed,
    OBotSessionTurn,
    OBotSlot,
    TBotDisconnect,
    TBotExit,
    TBotRecognitionFailure,
    TBotSession,
}

crate::runtime::known!(Metrics);

impl crate::runtime::Enum for Metrics {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::NBotSessionTurns, "nBotSessionTurns"),
        (Self::NBotSessions, "nBotSessions"),
        (Self::OBotIntent, "oBotIntent"),
        (Self::OBotSessionCollection, "oBotSessionCollection"),
        (Self::OBotSessionCollectionSelfServed, "oBotSessionCollectionSelfServed"),
        (Self::OBotSessionQuery, "oBotSessionQuery"),
        (Self::OBotSessionQuerySelfServed, "oBotSessionQuerySelfServed"),
        (Self::OBotSessionTurn, "oBotSessionTurn"),
        (Self::OBotSlot, "oBotSlot"),
        (Self::TBotDisconnect, "tBotDisconnect"),
        (Self::TBotExit, "tBotExit"),
        (Self::TBotRecognitionFailure, "tBotRecognitionFailure"),
        (Self::TBotSession, "tBotSession"),
    ];
}

/// The property `alternateTimeDimension` of `BotAsyncAggregationQuery`. Known values: `eventTime`.
#[non_exhaustive]
pub enum AlternateTimeDimension {
    EventTime,
}

crate::runtime::known!(AlternateTimeDimension);

impl crate::runtime::Enum for AlternateTimeDimension {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::EventTime, "eventTime")];
}
