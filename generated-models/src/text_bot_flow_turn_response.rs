// @generated from the schema "TextBotFlowTurnResponse"; changes made here are lost at the next generation

/// The schema `TextBotFlowTurnResponse`.
pub struct TextBotFlowTurnResponse {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `previousTurn`: `TextBotTurnReference`.
    #[doc(alias = "previousTurn")]
    pub previous_turn: ::std::option::Option<
        ::std::boxed::Box<crate::TextBotTurnReference>,
    >,
    /// `prompts`: `TextBotOutputPrompts`.
    pub prompts: ::std::option::Option<::std::boxed::Box<crate::TextBotOutputPrompts>>,
    /// `nextActionType`: `string`, required.
    #[doc(alias = "nextActionType")]
    pub next_action_type: ::std::option::Option<crate::runtime::Open<NextActionType>>,
    /// `nextActionDisconnect`: `TextBotDisconnectAction`.
    #[doc(alias = "nextActionDisconnect")]
    pub next_action_disconnect: ::std::option::Option<
        ::std::boxed::Box<crate::TextBotDisconnectAction>,
    >,
    /// `nextActionWaitForInput`: `TextBotWaitForInputAction`.
    #[doc(alias = "nextActionWaitForInput")]
    pub next_action_wait_for_input: ::std::option::Option<
        ::std::boxed::Box<crate::TextBotWaitForInputAction>,
    >,
    /// `nextActionExit`: `TextBotExitAction`.
    #[doc(alias = "nextActionExit")]
    pub next_action_exit: ::std::option::Option<
        ::std::boxed::Box<crate::TextBotExitAction>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TextBotFlowTurnResponse {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        previous_turn: ::std::option::Option::None,
        prompts: ::std::option::Option::None,
        next_action_type: ::std::option::Option::None,
        next_action_disconnect: ::std::option::Option::None,
        next_action_wait_for_input: ::std::option::Option::None,
        next_action_exit: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TextBotFlowTurnResponse = &<TextBotFlowTurnResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TextBotFlowTurnResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 1),
            ("previousTurn", "previous_turn", 0),
            ("prompts", "prompts", 0),
            ("nextActionType", "next_action_type", 1),
            ("nextActionDisconnect", "next_action_disconnect", 0),
            ("nextActionWaitForInput", "next_action_wait_for_input", 0),
            ("nextActionExit", "next_action_exit", 0),
        ],
        fields: &[
            &E.id,
            &E.previous_turn,
            &E.prompts,
            &E.next_action_type,
            &E.next_action_disconnect,
            &E.next_action_wait_for_input,
            &E.next_action_exit,
        ],
    }
};

crate::runtime::model!(TextBotFlowTurnResponse);

crate::runtime::setters!(TextBotFlowTurnResponse {
    with_id: id: ::std::string::String,
    with_previous_turn: previous_turn: ::std::boxed::Box<crate::TextBotTurnReference>,
    with_prompts: prompts: ::std::boxed::Box<crate::TextBotOutputPrompts>,
    with_next_action_type: next_action_type: crate::runtime::Open<NextActionType>,
    with_next_action_disconnect: next_action_disconnect: ::std::boxed::Box<crate::TextBotDisconnectAction>,
    with_next_action_wait_for_input: next_action_wait_for_input: ::std::boxed::Box<crate::TextBotWaitForInputAction>,
    with_next_action_exit: next_action_exit: ::std::boxed::Box<crate::TextBotExitAction>,
});

/// The property `nextActionType` of `TextBotFlowTurnResponse`. Known values: `NoOp`, `Disconnect`, `WaitForInput`, `Exit`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum NextActionType {
    NoOp,
    Disconnect,
    WaitForInput,
    Exit,
}

impl crate::runtime::Enum for NextActionType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::NoOp, "NoOp"),
        (Self::Disconnect, "Disconnect"),
        (Self::WaitForInput, "WaitForInput"),
        (Self::Exit, "Exit"),
    ];
}
