// @generated from the schema "TextBotFlowTurnResponse"; changes made here are lost at the next generation

use crate::{
    TextBotDisconnectAction, TextBotExitAction, TextBotOutputPrompts,
    TextBotTurnReference, TextBotWaitForInputAction,
};
use crate::runtime::{Extra, Open};

/// The schema `TextBotFlowTurnResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TextBotFlowTurnResponse {
    /// `id`: `string`, required.
    pub id: Option<String>,
    /// `previousTurn`: `TextBotTurnReference`.
    #[doc(alias = "previousTurn")]
    pub previous_turn: Option<Box<TextBotTurnReference>>,
    /// `prompts`: `TextBotOutputPrompts`.
    pub prompts: Option<Box<TextBotOutputPrompts>>,
    /// `nextActionType`: one of `NoOp`, `Disconnect`, `WaitForInput` and `Exit`, required.
    #[doc(alias = "nextActionType")]
    pub next_action_type: Option<Open<NextActionType>>,
    /// `nextActionDisconnect`: `TextBotDisconnectAction`.
    #[doc(alias = "nextActionDisconnect")]
    pub next_action_disconnect: Option<Box<TextBotDisconnectAction>>,
    /// `nextActionWaitForInput`: `TextBotWaitForInputAction`.
    #[doc(alias = "nextActionWaitForInput")]
    pub next_action_wait_for_input: Option<Box<TextBotWaitForInputAction>>,
    /// `nextActionExit`: `TextBotExitAction`.
    #[doc(alias = "nextActionExit")]
    pub next_action_exit: Option<Box<TextBotExitAction>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TextBotFlowTurnResponse "TextBotFlowTurnResponse" 7 {
    (
        id: String = "id" with_id required,
        previous_turn: Box<TextBotTurnReference> = "previousTurn" with_previous_turn,
        prompts: Box<TextBotOutputPrompts> = "prompts" with_prompts,
        next_action_type: Open<NextActionType> = "nextActionType" with_next_action_type required,
        next_action_disconnect: Box<TextBotDisconnectAction> = "nextActionDisconnect" with_next_action_disconnect,
        next_action_wait_for_input: Box<TextBotWaitForInputAction> = "nextActionWaitForInput" with_next_action_wait_for_input,
        next_action_exit: Box<TextBotExitAction> = "nextActionExit" with_next_action_exit,
    )
});

/// The property `nextActionType` of `TextBotFlowTurnResponse`. Known values: `NoOp`, `Disconnect`, `WaitForInput`, `Exit`.
#[repr(u16)]
#[non_exhaustive]
pub enum NextActionType {
    NoOp,
    Disconnect,
    WaitForInput,
    Exit,
}

crate::runtime::values!(NextActionType {
    NoOp = "NoOp",
    Disconnect = "Disconnect",
    WaitForInput = "WaitForInput",
    Exit = "Exit",
});
