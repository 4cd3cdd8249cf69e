// @generated from the schema "BotAggregateQueryPredicate"; changes made here are lost at the next generation

/// The schema `BotAggregateQueryPredicate`.
pub struct BotAggregateQueryPredicate {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `dimension`: `string`.
    pub dimension: ::std::option::Option<crate::runtime::Open<Dimension>>,
    /// `operator`: `string`.
    pub operator: ::std::option::Option<crate::runtime::Open<Operator>>,
    /// `value`: `string`.
    pub value: ::std::option::Option<::std::string::String>,
    /// `range`: `NumericRange`.
    pub range: ::std::option::Option<::std::boxed::Box<crate::NumericRange>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BotAggregateQueryPredicate {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        dimension: ::std::option::Option::None,
        operator: ::std::option::Option::None,
        value: ::std::option::Option::None,
        range: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BotAggregateQueryPredicate = &<BotAggregateQueryPredicate as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BotAggregateQueryPredicate",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("type", "type", 0),
            ("dimension", "dimension", 0),
            ("operator", "operator", 0),
            ("value", "value", 0),
            ("range", "range", 0),
        ],
        fields: &[&E.r#type, &E.dimension, &E.operator, &E.value, &E.range],
    }
};

crate::runtime::model!(BotAggregateQueryPredicate);

crate::runtime::setters!(BotAggregateQueryPredicate {
    with_type: r#type: crate::runtime::Open<Type>,
    with_dimension: dimension: crate::runtime::Open<Dimension>,
    with_operator: operator: crate::runtime::Open<Operator>,
    with_value: value: ::std::string::String,
    with_range: range: ::std::boxed::Box<crate::NumericRange>,
});

/// The property `type` of `BotAggregateQueryPredicate`. Known values: `dimension`, `property`, `metric`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Dimension,
    Property,
    Metric,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Dimension, "dimension"),
        (Self::Property, "property"),
        (Self::Metric, "metric"),
    ];
}

/// The property `dimension` of `BotAggregateQueryPredicate`. Known values: `askActionId`, `askActionResult`, `askActionType`, `botFinalIntent`, `botFlowSubType`, `botFlowType`, `botId`, `botIntent`, `botName`, `botProduct`, `botProvider`, `botRecognitionFailureReason`, `botResult`, `botSessionId`, `botSlot`, `botSlotMechanism`, `botVersion`, `conversationId`, `externalContactId`, `intermediateIntentName`, `knowledgeBaseId`, `languageCode`, `lastActionId`, `lastInputActionId`, `mediaType`, `messageType`, `previewMode`, `selfServed`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Dimension {
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

impl crate::runtime::Enum for Dimension {
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

/// The property `operator` of `BotAggregateQueryPredicate`. Known values: `matches`, `exists`, `notExists`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Operator {
    Matches,
    Exists,
    NotExists,
}

impl crate::runtime::Enum for Operator {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Matches, "matches"),
        (Self::Exists, "exists"),
        (Self::NotExists, "notExists"),
    ];
}
