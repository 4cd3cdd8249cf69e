// @generated from the schema "BotAggregateQueryPredicate"; changes made here are lost at the next generation

/// The schema `BotAggregateQueryPredicate`.
#[repr(C)]
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

crate::runtime::model!(BotAggregateQueryPredicate "BotAggregateQueryPredicate" 5 {
    (
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        dimension: crate::runtime::Open<Dimension> = "dimension" 0 with_dimension,
        operator: crate::runtime::Open<Operator> = "operator" 0 with_operator,
        value: ::std::string::String = "value" 0 with_value,
        range: ::std::boxed::Box<crate::NumericRange> = "range" 0 with_range,
    )
});

/// The property `type` of `BotAggregateQueryPredicate`. Known values: `dimension`, `property`, `metric`.
#[non_exhaustive]
pub enum Type {
    Dimension,
    Property,
    Metric,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Dimension, "dimension"),
        (Self::Property, "property"),
        (Self::Metric, "metric"),
    ];
}

/// The property `dimension` of `BotAggregateQueryPredicate`. Known values: `askActionId`, `askActionResult`, `askActionType`, `botFinalIntent`, `botFlowSubType`, `botFlowType`, `botId`, `botIntent`, `botName`, `botProduct`, `botProvider`, `botRecognitionFailureReason`, `botResult`, `botSessionId`, `botSlot`, `botSlotMechanism`, `botVersion`, `conversationId`, `externalContactId`, `intermediateIntentName`, `knowledgeBaseId`, `languageCode`, `lastActionId`, `lastInputActionId`, `mediaType`, `messageType`, `previewMode`, `selfServed`.
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

crate::runtime::known!(Dimension);

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
#[non_exhaustive]
pub enum Operator {
    Matches,
    Exists,
    NotExists,
}

crate::runtime::known!(Operator);

impl crate::runtime::Enum for Operator {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Matches, "matches"),
        (Self::Exists, "exists"),
        (Self::NotExists, "notExists"),
    ];
}
