// @generated from the schema "PostTextResponse"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::PostTextMessage;
use crate::runtime::{Extra, Open};

/// The schema `PostTextResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PostTextResponse {
    /// `botState`: one of `Complete`, `Failed` and `MoreData`, required.
    #[doc(alias = "botState")]
    pub bot_state: Option<Open<BotState>>,
    /// `replyMessages`: `array of PostTextMessage`.
    #[doc(alias = "replyMessages")]
    pub reply_messages: Option<Vec<PostTextMessage>>,
    /// `intentName`: `string`.
    #[doc(alias = "intentName")]
    pub intent_name: Option<String>,
    /// `slots`: `map of string`.
    pub slots: Option<BTreeMap<String, String>>,
    /// `botCorrelationId`: `string`.
    #[doc(alias = "botCorrelationId")]
    pub bot_correlation_id: Option<String>,
    /// `amazonLex`: `map of object`.
    #[doc(alias = "amazonLex")]
    pub amazon_lex: Option<BTreeMap<String, serde_json::Value>>,
    /// `googleDialogFlow`: `map of object`.
    #[doc(alias = "googleDialogFlow")]
    pub google_dialog_flow: Option<BTreeMap<String, serde_json::Value>>,
    /// `genesysDialogEngine`: `map of object`.
    #[doc(alias = "genesysDialogEngine")]
    pub genesys_dialog_engine: Option<BTreeMap<String, serde_json::Value>>,
    /// `genesysBotConnector`: `map of object`.
    #[doc(alias = "genesysBotConnector")]
    pub genesys_bot_connector: Option<BTreeMap<String, serde_json::Value>>,
    /// `nuanceMixDlg`: `map of object`.
    #[doc(alias = "nuanceMixDlg")]
    pub nuance_mix_dlg: Option<BTreeMap<String, serde_json::Value>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PostTextResponse "PostTextResponse" 10 {
    (
        bot_state: Open<BotState> = "botState" with_bot_state required,
        reply_messages: Vec<PostTextMessage> = "replyMessages" with_reply_messages,
        intent_name: String = "intentName" with_intent_name,
        slots: BTreeMap<String, String> = "slots" with_slots,
        bot_correlation_id: String = "botCorrelationId" with_bot_correlation_id,
        amazon_lex: BTreeMap<String, serde_json::Value> = "amazonLex" with_amazon_lex,
        google_dialog_flow: BTreeMap<String, serde_json::Value> = "googleDialogFlow" with_google_dialog_flow,
        genesys_dialog_engine: BTreeMap<String, serde_json::Value> = "genesysDialogEngine" with_genesys_dialog_engine,
        genesys_bot_connector: BTreeMap<String, serde_json::Value> = "genesysBotConnector" with_genesys_bot_connector,
        nuance_mix_dlg: BTreeMap<String, serde_json::Value> = "nuanceMixDlg" with_nuance_mix_dlg,
    )
});

/// The property `botState` of `PostTextResponse`. Known values: `Complete`, `Failed`, `MoreData`.
#[repr(u16)]
#[non_exhaustive]
pub enum BotState {
    Complete,
    Failed,
    MoreData,
}

crate::runtime::values!(BotState {
    Complete = "Complete",
    Failed = "Failed",
    MoreData = "MoreData",
});
