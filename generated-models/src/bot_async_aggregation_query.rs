// @generated from the schema "BotAsyncAggregationQuery"; changes made here are lost at the next generation

/// The schema `BotAsyncAggregationQuery`.
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

impl crate::runtime::Model for BotAsyncAggregationQuery {
    const EMPTY: Self = Self {
        interval: ::std::option::Option::None,
        granularity: ::std::option::Option::None,
        time_zone: ::std::option::Option::None,
        group_by: ::std::option::Option::None,
        filter: ::std::option::Option::None,
        metrics: ::std::option::Option::None,
        flatten_multivalued_dimensions: ::std::option::Option::None,
        views: ::std::option::Option::None,
        alternate_time_dimension: ::std::option::Option::None,
        page_size: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BotAsyncAggregationQuery = &<BotAsyncAggregationQuery as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BotAsyncAggregationQuery",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("interval", "interval", 1),
            ("granularity", "granularity", 0),
            ("timeZone", "time_zone", 0),
            ("groupBy", "group_by", 0),
            ("filter", "filter", 0),
            ("metrics", "metrics", 1),
            ("flattenMultivaluedDimensions", "flatten_multivalued_dimensions", 0),
            ("views", "views", 0),
            ("alternateTimeDimension", "alternate_time_dimension", 0),
            ("pageSize", "page_size", 0),
        ],
        fields: &[
            &E.interval,
            &E.granularity,
            &E.time_zone,
            &E.group_by,
            &E.filter,
            &E.metrics,
            &E.flatten_multivalued_dimensions,
            &E.views,
            &E.alternate_time_dimension,
            &E.page_size,
        ],
    }
};

crate::runtime::model!(BotAsyncAggregationQuery);

crate::runtime::setters!(BotAsyncAggregationQuery {
    with_interval: interval: ::std::string::String,
    with_granularity: granularity: ::std::string::String,
    with_time_zone: time_zone: ::std::string::String,
    with_group_by: group_by: ::std::vec::Vec<crate::runtime::Open<GroupBy>>,
    with_filter: filter: ::std::boxed::Box<crate::BotAggregateQueryFilter>,
    with_metrics: metrics: ::std::vec::Vec<crate::runtime::Open<Metrics>>,
    with_flatten_multivalued_dimensions: flatten_multivalued_dimensions: bool,
    with_views: views: ::std::vec::Vec<crate::BotAggregationView>,
    with_alternate_time_dimension: alternate_time_dimension: crate::runtime::Open<AlternateTimeDimension>,
    with_page_size: page_size: i32,
});

/// The property `groupBy` of `BotAsyncAggregationQuery`. Known values: `askActionId`, `askActionResult`, `askActionType`, `botFinalIntent`, `botFlowSubType`, `botFlowType`, `botId`, `botIntent`, `botName`, `botProduct`, `botProvider`, `botRecognitionFailureReason`, `botResult`, `botSessionId`, `botSlot`, `botSlotMechanism`, `botVersion`, `conversationId`, `externalContactId`, `intermediateIntentName`, `knowledgeBaseId`, `languageCode`, `lastActionId`, `lastInputActionId`, `mediaType`, `messageType`, `previewMode`, `selfServed`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AlternateTimeDimension {
    EventTime,
}

impl crate::runtime::Enum for AlternateTimeDimension {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::EventTime, "eventTime")];
}
