// @generated from the schema "BotAggregateQueryPredicate"; changes made here are lost at the next generation

use crate::NumericRange;
use crate::runtime::{Extra, Open};

/// The schema `BotAggregateQueryPredicate`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BotAggregateQueryPredicate {
    /// `type`: one of `dimension`, `property` and `metric`.
    pub r#type: Option<Open<Type>>,
    /// `dimension`: one of `askActionId`, `askActionResult`, `askActionType`, `botFinalIntent` and 24 more.
    pub dimension: Option<Open<Dimension>>,
    /// `operator`: one of `matches`, `exists` and `notExists`.
    pub operator: Option<Open<Operator>>,
    /// `value`: `string`.
    pub value: Option<String>,
    /// `range`: `NumericRange`.
    pub range: Option<Box<NumericRange>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BotAggregateQueryPredicate "BotAggregateQueryPredicate" 5 {
    (
        r#type: Open<Type> = "type" with_type,
        dimension: Open<Dimension> = "dimension" with_dimension,
        operator: Open<Operator> = "operator" with_operator,
        value: String = "value" with_value,
        range: Box<NumericRange> = "range" with_range,
    )
});

/// The property `type` of `BotAggregateQueryPredicate`. Known values: `dimension`, `property`, `metric`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Dimension,
    Property,
    Metric,
}

crate::runtime::values!(Type {
    Dimension = "dimension",
    Property = "property",
    Metric = "metric",
});

/// The property `dimension` of `BotAggregateQueryPredicate`. Known values: `askActionId`, `askActionResult`, `askActionType`, `botFinalIntent`, `botFlowSubType`, `botFlowType`, `botId`, `botIntent`, `botName`, `botProduct`, `botProvider`, `botRecognitionFailureReason`, `botResult`, `botSessionId`, `botSlot`, `botSlotMechanism`, `botVersion`, `conversationId`, `externalContactId`, `intermediateIntentName`, `knowledgeBaseId`, `languageCode`, `lastActionId`, `lastInputActionId`, `mediaType`, `messageType`, `previewMode`, `selfServed`.
#[repr(u16)]
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

crate::runtime::values!(Dimension {
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

/// The property `operator` of `BotAggregateQueryPredicate`. Known values: `matches`, `exists`, `notExists`.
#[repr(u16)]
#[non_exhaustive]
pub enum Operator {
    Matches,
    Exists,
    NotExists,
}

crate::runtime::values!(Operator {
    Matches = "matches",
    Exists = "exists",
    NotExists = "notExists",
});
