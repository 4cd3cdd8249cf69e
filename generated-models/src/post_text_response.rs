// @generated from the schema "PostTextResponse"; changes made here are lost at the next generation

/// The schema `PostTextResponse`.
#[repr(C)]
pub struct PostTextResponse {
    /// `botState`: `string`, required.
    #[doc(alias = "botState")]
    pub bot_state: ::std::option::Option<crate::runtime::Open<BotState>>,
    /// `replyMessages`: `array of PostTextMessage`.
    #[doc(alias = "replyMessages")]
    pub reply_messages: ::std::option::Option<::std::vec::Vec<crate::PostTextMessage>>,
    /// `intentName`: `string`.
    #[doc(alias = "intentName")]
    pub intent_name: ::std::option::Option<::std::string::String>,
    /// `slots`: `map of string`.
    pub slots: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// `botCorrelationId`: `string`.
    #[doc(alias = "botCorrelationId")]
    pub bot_correlation_id: ::std::option::Option<::std::string::String>,
    /// `amazonLex`: `map of object`.
    #[doc(alias = "amazonLex")]
    pub amazon_lex: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    >,
    /// `googleDialogFlow`: `map of object`.
    #[doc(alias = "googleDialogFlow")]
    pub google_dialog_flow: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    >,
    /// `genesysDialogEngine`: `map of object`.
    #[doc(alias = "genesysDialogEngine")]
    pub genesys_dialog_engine: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    >,
    /// `genesysBotConnector`: `map of object`.
    #[doc(alias = "genesysBotConnector")]
    pub genesys_bot_connector: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    >,
    /// `nuanceMixDlg`: `map of object`.
    #[doc(alias = "nuanceMixDlg")]
    pub nuance_mix_dlg: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(PostTextResponse "PostTextResponse" 10 {
    (
        bot_state: crate::runtime::Open<BotState> = "botState" 1 with_bot_state,
        reply_messages: ::std::vec::Vec<crate::PostTextMessage> = "replyMessages" 0 with_reply_messages,
        intent_name: ::std::string::String = "intentName" 0 with_intent_name,
        slots: ::std::collections::BTreeMap<::std::string::String, ::std::string::String> = "slots" 0 with_slots,
        bot_correlation_id: ::std::string::String = "botCorrelationId" 0 with_bot_correlation_id,
        amazon_lex: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value> = "amazonLex" 0 with_amazon_lex,
        google_dialog_flow: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value> = "googleDialogFlow" 0 with_google_dialog_flow,
        genesys_dialog_engine: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value> = "genesysDialogEngine" 0 with_genesys_dialog_engine,
        genesys_bot_connector: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value> = "genesysBotConnector" 0 with_genesys_bot_connector,
        nuance_mix_dlg: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value> = "nuanceMixDlg" 0 with_nuance_mix_dlg,
    )
});

/// The property `botState` of `PostTextResponse`. Known values: `Complete`, `Failed`, `MoreData`.
#[non_exhaustive]
pub enum BotState {
    Complete,
    Failed,
    MoreData,
}

crate::runtime::known!(BotState);

impl crate::runtime::Enum for BotState {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Complete, "Complete"),
        (Self::Failed, "Failed"),
        (Self::MoreData, "MoreData"),
    ];
}
