// @generated from the schema "BotAsyncAggregationQuery"; changes made here are lost at the next generation

use crate::{BotAggregateQueryFilter, BotAggregationView};
use crate::runtime::{Extra, Open};

/// The schema `BotAsyncAggregationQuery`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BotAsyncAggregationQuery {
    /// `interval`: `string`, required.
    pub interval: Option<String>,
    /// `granularity`: `string`.
    pub granularity: Option<String>,
    /// `timeZone`: `string`.
    #[doc(alias = "timeZone")]
    pub time_zone: Option<String>,
    /// `groupBy`: array of one of `askActionId`, `askActionResult`, `askActionType`, `botFinalIntent` and 24 more.
    #[doc(alias = "groupBy")]
    pub group_by: Option<Vec<Open<GroupBy>>>,
    /// `filter`: `BotAggregateQueryFilter`.
    pub filter: Option<Box<BotAggregateQueryFilter>>,
    /// `metrics`: array of one of `nBotSessionTurns`, `nBotSessions`, `oBotIntent`, `oBotSessionCollection` and 9 more, required.
    pub metrics: Option<Vec<Open<Metrics>>>,
    /// `flattenMultivaluedDimensions`: `boolean`.
    #[doc(alias = "flattenMultivaluedDimensions")]
    pub flatten_multivalued_dimensions: Option<bool>,
    /// `views`: `array of BotAggregationView`.
    pub views: Option<Vec<BotAggregationView>>,
    /// `alternateTimeDimension`: `eventTime`, the one known value.
    #[doc(alias = "alternateTimeDimension")]
    pub alternate_time_dimension: Option<Open<AlternateTimeDimension>>,
    /// `pageSize`: `integer (int32)`.
    #[doc(alias = "pageSize")]
    pub page_size: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BotAsyncAggregationQuery "BotAsyncAggregationQuery" 10 {
    (
        interval: String = "interval" with_interval required,
        granularity: String = "granularity" with_granularity,
        time_zone: String = "timeZone" with_time_zone,
        group_by: Vec<Open<GroupBy>> = "groupBy" with_group_by,
        filter: Box<BotAggregateQueryFilter> = "filter" with_filter,
        metrics: Vec<Open<Metrics>> = "metrics" with_metrics required,
        flatten_multivalued_dimensions: bool = "flattenMultivaluedDimensions" with_flatten_multivalued_dimensions,
        views: Vec<BotAggregationView> = "views" with_views,
        alternate_time_dimension: Open<AlternateTimeDimension> = "alternateTimeDimension" with_alternate_time_dimension,
        page_size: i32 = "pageSize" with_page_size,
    )
});

/// The property `groupBy` of `BotAsyncAggregationQuery`. Known values: `askActionId`, `askActionResult`, `askActionType`, `botFinalIntent`, `botFlowSubType`, `botFlowType`, `botId`, `botIntent`, `botName`, `botProduct`, `botProvider`, `botRecognitionFailureReason`, `botResult`, `botSessionId`, `botSlot`, `botSlotMechanism`, `botVersion`, `conversationId`, `externalContactId`, `intermediateIntentName`, `knowledgeBaseId`, `languageCode`, `lastActionId`, `lastInputActionId`, `mediaType`, `messageType`, `previewMode`, `selfServed`.
#[repr(u16)]
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

crate::runtime::values!(GroupBy {
    AskActionId = "askActionId",
    AskActionResult = "askActionResult",
    AskActionType = "askActionType",
    BotFinalIntent = "botFinalIntent",
    BotFlowSubType = "botFlowSubType",
    BotFlowType = "botFlowType",
    BotId = "botId",
    BotIntent = "botIntent",
    BotName = "botName",
    BotProduct = "botProduct",
    BotProvider = "botProvider",
    BotRecognitionFailureReason = "botRecognitionFailureReason",
    BotResult = "botResult",
    BotSessionId = "botSessionId",
    BotSlot = "botSlot",
    BotSlotMechanism = "botSlotMechanism",
    BotVersion = "botVersion",
    ConversationId = "conversationId",
    ExternalContactId = "externalContactId",
    IntermediateIntentName = "intermediateIntentName",
    KnowledgeBaseId = "knowledgeBaseId",
    LanguageCode = "languageCode",
    LastActionId = "lastActionId",
    LastInputActionId = "lastInputActionId",
    MediaType = "mediaType",
    MessageType = "messageType",
    PreviewMode = "previewMode",
    SelfServed = "selfServed",
});

/// The property `metrics` of `BotAsyncAggregationQuery`. Known values: `nBotSessionTurns`, `nBotSessions`, `oBotIntent`, `oBotSessionCollection`, `oBotSessionCollectionSelfServed`, `oBotSessionQuery`, `oBotSessionQuerySelfServed`, `oBotSessionTurn`, `oBotSlot`, `tBotDisconnect`, `tBotExit`, `tBotRecognitionFailure`, `tBotSession`.
#[repr(u16)]
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

crate::runtime::values!(Metrics {
    NBotSessionTurns = "nBotSessionTurns",
    NBotSessions = "nBotSessions",
    OBotIntent = "oBotIntent",
    OBotSessionCollection = "oBotSessionCollection",
    OBotSessionCollectionSelfServed = "oBotSessionCollectionSelfServed",
    OBotSessionQuery = "oBotSessionQuery",
    OBotSessionQuerySelfServed = "oBotSessionQuerySelfServed",
    OBotSessionTurn = "oBotSessionTurn",
    OBotSlot = "oBotSlot",
    TBotDisconnect = "tBotDisconnect",
    TBotExit = "tBotExit",
    TBotRecognitionFailure = "tBotRecognitionFailure",
    TBotSession = "tBotSession",
});

/// The property `alternateTimeDimension` of `BotAsyncAggregationQuery`. Known values: `eventTime`.
#[repr(u16)]
#[non_exhaustive]
pub enum AlternateTimeDimension {
    EventTime,
}

crate::runtime::values!(AlternateTimeDimension {
    EventTime = "eventTime",
});
