// @generated from the schema "ReportingTurn"; changes made here are lost at the next generation

/// The schema `ReportingTurn`.
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

impl crate::runtime::Model for ReportingTurn {
    const EMPTY: Self = Self {
        user_input: ::std::option::Option::None,
        bot_prompts: ::std::option::Option::None,
        session_id: ::std::option::Option::None,
        ask_action: ::std::option::Option::None,
        intent: ::std::option::Option::None,
        knowledge: ::std::option::Option::None,
        knowledge_base_events: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        date_completed: ::std::option::Option::None,
        ask_action_result: ::std::option::Option::None,
        session_end_details: ::std::option::Option::None,
        conversation: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ReportingTurn = &<ReportingTurn as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ReportingTurn",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("userInput", "user_input", 0),
            ("botPrompts", "bot_prompts", 0),
            ("sessionId", "session_id", 0),
            ("askAction", "ask_action", 0),
            ("intent", "intent", 0),
            ("knowledge", "knowledge", 0),
            ("knowledgeBaseEvents", "knowledge_base_events", 0),
            ("dateCreated", "date_created", 0),
            ("dateCompleted", "date_completed", 0),
            ("askActionResult", "ask_action_result", 0),
            ("sessionEndDetails", "session_end_details", 0),
            ("conversation", "conversation", 2),
        ],
        fields: &[
            &E.user_input,
            &E.bot_prompts,
            &E.session_id,
            &E.ask_action,
            &E.intent,
            &E.knowledge,
            &E.knowledge_base_events,
            &E.date_created,
            &E.date_completed,
            &E.ask_action_result,
            &E.session_end_details,
            &E.conversation,
        ],
    }
};

crate::runtime::model!(ReportingTurn);

crate::runtime::setters!(ReportingTurn {
    with_user_input: user_input: ::std::string::String,
    with_bot_prompts: bot_prompts: ::std::vec::Vec<::std::string::String>,
    with_session_id: session_id: ::std::string::String,
    with_ask_action: ask_action: ::std::boxed::Box<crate::ReportingTurnAction>,
    with_intent: intent: ::std::boxed::Box<crate::ReportingTurnIntent>,
    with_knowledge: knowledge: ::std::boxed::Box<crate::ReportingTurnKnowledge>,
    with_knowledge_base_events: knowledge_base_events: ::std::boxed::Box<crate::ReportingTurnKnowledgeEvents>,
    with_date_created: date_created: crate::runtime::DateTime,
    with_date_completed: date_completed: crate::runtime::DateTime,
    with_ask_action_result: ask_action_result: crate::runtime::Open<AskActionResult>,
    with_session_end_details: session_end_details: ::std::boxed::Box<crate::SessionEndDetails>,
    with_conversation: conversation: ::std::boxed::Box<crate::AddressableEntityRef>,
});

/// The property `askActionResult` of `ReportingTurn`. Known values: `SuccessCollection`, `SuccessConfirmationYes`, `SuccessConfirmationNo`, `SkippedCollection`, `PartialCollection`, `NoMatchCollection`, `NoMatchConfirmation`, `AgentRequestedByUser`, `ConfirmationRequired`, `Error`, `ExpressionError`, `NoInputCollection`, `NoInputConfirmation`, `DisambiguationRequired`, `SuccessDisambiguation`, `SuccessDisambiguationNone`, `NoMatchDisambiguation`, `NoInputDisambiguation`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
