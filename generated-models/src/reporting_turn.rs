// @generated from the schema "ReportingTurn"; changes made here are lost at the next generation

/// The schema `ReportingTurn`.
#[repr(C)]
pub struct ReportingTurn {
    /// `userInput`: `string`.
    #[doc(alias = "userInput")]
    pub user_input: ::std::option::Option<::std::string::String>,
    /// `botPrompts`: `array of string`.
    #[doc(alias = "botPrompts")]
    pub bot_prompts: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `sessionId`: `string`.
    #[doc(alias = "sessionId")]
    pub session_id: ::std::option::Option<::std::string::String>,
    /// `askAction`: `ReportingTurnAction`.
    #[doc(alias = "askAction")]
    pub ask_action: ::std::option::Option<::std::boxed::Box<crate::ReportingTurnAction>>,
    /// `intent`: `ReportingTurnIntent`.
    pub intent: ::std::option::Option<::std::boxed::Box<crate::ReportingTurnIntent>>,
    /// `knowledge`: `ReportingTurnKnowledge`.
    pub knowledge: ::std::option::Option<
        ::std::boxed::Box<crate::ReportingTurnKnowledge>,
    >,
    /// `knowledgeBaseEvents`: `ReportingTurnKnowledgeEvents`.
    #[doc(alias = "knowledgeBaseEvents")]
    pub knowledge_base_events: ::std::option::Option<
        ::std::boxed::Box<crate::ReportingTurnKnowledgeEvents>,
    >,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateCompleted`: `string (date-time)`.
    #[doc(alias = "dateCompleted")]
    pub date_completed: ::std::option::Option<crate::runtime::DateTime>,
    /// `askActionResult`: `string`.
    #[doc(alias = "askActionResult")]
    pub ask_action_result: ::std::option::Option<crate::runtime::Open<AskActionResult>>,
    /// `sessionEndDetails`: `SessionEndDetails`.
    #[doc(alias = "sessionEndDetails")]
    pub session_end_details: ::std::option::Option<
        ::std::boxed::Box<crate::SessionEndDetails>,
    >,
    /// `conversation`: `AddressableEntityRef`, read-only.
    pub conversation: ::std::option::Option<
        ::std::boxed::Box<crate::AddressableEntityRef>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ReportingTurn "ReportingTurn" 12 {
    (
        user_input: ::std::string::String = "userInput" 0 with_user_input,
        bot_prompts: ::std::vec::Vec<::std::string::String> = "botPrompts" 0 with_bot_prompts,
        session_id: ::std::string::String = "sessionId" 0 with_session_id,
        ask_action: ::std::boxed::Box<crate::ReportingTurnAction> = "askAction" 0 with_ask_action,
        intent: ::std::boxed::Box<crate::ReportingTurnIntent> = "intent" 0 with_intent,
        knowledge: ::std::boxed::Box<crate::ReportingTurnKnowledge> = "knowledge" 0 with_knowledge,
        knowledge_base_events: ::std::boxed::Box<crate::ReportingTurnKnowledgeEvents> = "knowledgeBaseEvents" 0 with_knowledge_base_events,
        date_created: crate::runtime::DateTime = "dateCreated" 0 with_date_created,
        date_completed: crate::runtime::DateTime = "dateCompleted" 0 with_date_completed,
        ask_action_result: crate::runtime::Open<AskActionResult> = "askActionResult" 0 with_ask_action_result,
        session_end_details: ::std::boxed::Box<crate::SessionEndDetails> = "sessionEndDetails" 0 with_session_end_details,
        conversation: ::std::boxed::Box<crate::AddressableEntityRef> = "conversation" 2 with_conversation,
    )
});

/// The property `askActionResult` of `ReportingTurn`. Known values: `SuccessCollection`, `SuccessConfirmationYes`, `SuccessConfirmationNo`, `SkippedCollection`, `PartialCollection`, `NoMatchCollection`, `NoMatchConfirmation`, `AgentRequestedByUser`, `ConfirmationRequired`, `Error`, `ExpressionError`, `NoInputCollection`, `NoInputConfirmation`, `DisambiguationRequired`, `SuccessDisambiguation`, `SuccessDisambiguationNone`, `NoMatchDisambiguation`, `NoInputDisambiguation`.
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

crate::runtime::known!(AskActionResult);

impl crate::runtime::Enum for AskActionResult {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::SuccessCollection, "SuccessCollection"),
        (Self::SuccessConfirmationYes, "SuccessConfirmationYes"),
        (Self::SuccessConfirmationNo, "SuccessConfirmationNo"),
        (Self::SkippedCollection, "SkippedCollection"),
        (Self::PartialCollection, "PartialCollection"),
        (Self::NoMatchCollection, "NoMatchCollection"),
        (Self::NoMatchConfirmation, "NoMatchConfirmation"),
        (Self::AgentRequestedByUser, "AgentRequestedByUser"),
        (Self::ConfirmationRequired, "ConfirmationRequired"),
        (Self::Error, "Error"),
        (Self::ExpressionError, "ExpressionError"),
        (Self::NoInputCollection, "NoInputCollection"),
        (Self::NoInputConfirmation, "NoInputConfirmation"),
        (Self::DisambiguationRequired, "DisambiguationRequired"),
        (Self::SuccessDisambiguation, "SuccessDisambiguation"),
        (Self::SuccessDisambiguationNone, "SuccessDisambiguationNone"),
        (Self::NoMatchDisambiguation, "NoMatchDisambiguation"),
        (Self::NoInputDisambiguation, "NoInputDisambiguation"),
    ];
}
