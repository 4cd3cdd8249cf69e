// @generated from the schema "ReportingTurn"; changes made here are lost at the next generation

use crate::{
    AddressableEntityRef, ReportingTurnAction, ReportingTurnIntent,
    ReportingTurnKnowledge, ReportingTurnKnowledgeEvents, SessionEndDetails,
};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `ReportingTurn`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ReportingTurn {
    /// `userInput`: `string`.
    #[doc(alias = "userInput")]
    pub user_input: Option<String>,
    /// `botPrompts`: `array of string`.
    #[doc(alias = "botPrompts")]
    pub bot_prompts: Option<Vec<String>>,
    /// `sessionId`: `string`.
    #[doc(alias = "sessionId")]
    pub session_id: Option<String>,
    /// `askAction`: `ReportingTurnAction`.
    #[doc(alias = "askAction")]
    pub ask_action: Option<Box<ReportingTurnAction>>,
    /// `intent`: `ReportingTurnIntent`.
    pub intent: Option<Box<ReportingTurnIntent>>,
    /// `knowledge`: `ReportingTurnKnowledge`.
    pub knowledge: Option<Box<ReportingTurnKnowledge>>,
    /// `knowledgeBaseEvents`: `ReportingTurnKnowledgeEvents`.
    #[doc(alias = "knowledgeBaseEvents")]
    pub knowledge_base_events: Option<Box<ReportingTurnKnowledgeEvents>>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `dateCompleted`: `string (date-time)`.
    #[doc(alias = "dateCompleted")]
    pub date_completed: Option<DateTime>,
    /// `askActionResult`: one of `SuccessCollection`, `SuccessConfirmationYes`, `SuccessConfirmationNo`, `SkippedCollection` and 14 more.
    #[doc(alias = "askActionResult")]
    pub ask_action_result: Option<Open<AskActionResult>>,
    /// `sessionEndDetails`: `SessionEndDetails`.
    #[doc(alias = "sessionEndDetails")]
    pub session_end_details: Option<Box<SessionEndDetails>>,
    /// `conversation`: `AddressableEntityRef`, read-only.
    pub conversation: Option<Box<AddressableEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ReportingTurn "ReportingTurn" 12 {
    (
        user_input: String = "userInput" with_user_input,
        bot_prompts: Vec<String> = "botPrompts" with_bot_prompts,
        session_id: String = "sessionId" with_session_id,
        ask_action: Box<ReportingTurnAction> = "askAction" with_ask_action,
        intent: Box<ReportingTurnIntent> = "intent" with_intent,
        knowledge: Box<ReportingTurnKnowledge> = "knowledge" with_knowledge,
        knowledge_base_events: Box<ReportingTurnKnowledgeEvents> = "knowledgeBaseEvents" with_knowledge_base_events,
        date_created: DateTime = "dateCreated" with_date_created,
        date_completed: DateTime = "dateCompleted" with_date_completed,
        ask_action_result: Open<AskActionResult> = "askActionResult" with_ask_action_result,
        session_end_details: Box<SessionEndDetails> = "sessionEndDetails" with_session_end_details,
        conversation: Box<AddressableEntityRef> = "conversation" with_conversation read_only,
    )
});

/// The property `askActionResult` of `ReportingTurn`. Known values: `SuccessCollection`, `SuccessConfirmationYes`, `SuccessConfirmationNo`, `SkippedCollection`, `PartialCollection`, `NoMatchCollection`, `NoMatchConfirmation`, `AgentRequestedByUser`, `ConfirmationRequired`, `Error`, `ExpressionError`, `NoInputCollection`, `NoInputConfirmation`, `DisambiguationRequired`, `SuccessDisambiguation`, `SuccessDisambiguationNone`, `NoMatchDisambiguation`, `NoInputDisambiguation`.
#[repr(u16)]
#[non_exhaustive]
pub enum AskActionResult {
    SuccessCollection,
    SuccessConfirmationYes,
    SuccessConfirmationNo,
    SkippedCollection,
    PartialCollection,
    NoMatchCollection,
    NoMatchConfirmation,
    AgentRequestedByUser,
    ConfirmationRequired,
    Error,
    ExpressionError,
    NoInputCollection,
    NoInputConfirmation,
    DisambiguationRequired,
    SuccessDisambiguation,
    SuccessDisambiguationNone,
    NoMatchDisambiguation,
    NoInputDisambiguation,
}

crate::runtime::values!(AskActionResult {
    SuccessCollection = "SuccessCollection",
    SuccessConfirmationYes = "SuccessConfirmationYes",
    SuccessConfirmationNo = "SuccessConfirmationNo",
    SkippedCollection = "SkippedCollection",
    PartialCollection = "PartialCollection",
    NoMatchCollection = "NoMatchCollection",
    NoMatchConfirmation = "NoMatchConfirmation",
    AgentRequestedByUser = "AgentRequestedByUser",
    ConfirmationRequired = "ConfirmationRequired",
    Error = "Error",
    ExpressionError = "ExpressionError",
    NoInputCollection = "NoInputCollection",
    NoInputConfirmation = "NoInputConfirmation",
    DisambiguationRequired = "DisambiguationRequired",
    SuccessDisambiguation = "SuccessDisambiguation",
    SuccessDisambiguationNone = "SuccessDisambiguationNone",
    NoMatchDisambiguation = "NoMatchDisambiguation",
    NoInputDisambiguation = "NoInputDisambiguation",
});
