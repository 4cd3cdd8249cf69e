// @generated from the schema "TextBotFlowTurnResponse"; changes made here are lost at the next generation

/// The schema `TextBotFlowTurnResponse`.
#[repr(C)]
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

crate::runtime::model!(TextBotFlowTurnResponse "TextBotFlowTurnResponse" 7 {
    (
        id: ::std::string::String = "id" 1 with_id,
        previous_turn: ::std::boxed::Box<crate::TextBotTurnReference> = "previousTurn" 0 with_previous_turn,
        prompts: ::std::boxed::Box<crate::TextBotOutputPrompts> = "prompts" 0 with_prompts,
        next_action_type: crate::runtime::Open<NextActionType> = "nextActionType" 1 with_next_action_type,
        next_action_disconnect: ::std::boxed::Box<crate::TextBotDisconnectAction> = "nextActionDisconnect" 0 with_next_action_disconnect,
        next_action_wait_for_input: ::std::boxed::Box<crate::TextBotWaitForInputAction> = "nextActionWaitForInput" 0 with_next_action_wait_for_input,
        next_action_exit: ::std::boxed::Box<crate::TextBotExitAction> = "nextActionExit" 0 with_next_action_exit,
    )
});

/// The property `nextActionType` of `TextBotFlowTurnResponse`. Known values: `NoOp`, `Disconnect`, `WaitForInput`, `Exit`.
#[non_exhaustive]
pub enum NextActionType {
    NoOp,
    Disconnect,
    WaitForInput,
    Exit,
}

crate::runtime::known!(NextActionType);

impl crate::runtime::Enum for NextActionType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::NoOp, "NoOp"),
        (Self::Disconnect, "Disconnect"),
        (Self::WaitForInput, "WaitForInput"),
        (Self::Exit, "Exit"),
    ];
}
