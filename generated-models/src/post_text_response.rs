// @generated from the schema "PostTextResponse"; changes made here are lost at the next generation

/// The schema `PostTextResponse`.
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

impl crate::runtime::Model for PostTextResponse {
    const EMPTY: Self = Self {
        bot_state: ::std::option::Option::None,
        reply_messages: ::std::option::Option::None,
        intent_name: ::std::option::Option::None,
        slots: ::std::option::Option::None,
        bot_correlation_id: ::std::option::Option::None,
        amazon_lex: ::std::option::Option::None,
        google_dialog_flow: ::std::option::Option::None,
        genesys_dialog_engine: ::std::option::Option::None,
        genesys_bot_connector: ::std::option::Option::None,
        nuance_mix_dlg: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PostTextResponse = &<PostTextResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PostTextResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("botState", "bot_state", 1),
            ("replyMessages", "reply_messages", 0),
            ("intentName", "intent_name", 0),
            ("slots", "slots", 0),
            ("botCorrelationId", "bot_correlation_id", 0),
            ("amazonLex", "amazon_lex", 0),
            ("googleDialogFlow", "google_dialog_flow", 0),
            ("genesysDialogEngine", "genesys_dialog_engine", 0),
            ("genesysBotConnector", "genesys_bot_connector", 0),
            ("nuanceMixDlg", "nuance_mix_dlg", 0),
        ],
        fields: &[
            &E.bot_state,
            &E.reply_messages,
            &E.intent_name,
            &E.slots,
            &E.bot_correlation_id,
            &E.amazon_lex,
            &E.google_dialog_flow,
            &E.genesys_dialog_engine,
            &E.genesys_bot_connector,
            &E.nuance_mix_dlg,
        ],
    }
};

crate::runtime::model!(PostTextResponse);

crate::runtime::setters!(PostTextResponse {
    with_bot_state: bot_state: crate::runtime::Open<BotState>,
    with_reply_messages: reply_messages: ::std::vec::Vec<crate::PostTextMessage>,
    with_intent_name: intent_name: ::std::string::String,
    with_slots: slots: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    with_bot_correlation_id: bot_correlation_id: ::std::string::String,
    with_amazon_lex: amazon_lex: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    with_google_dialog_flow: google_dialog_flow: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    with_genesys_dialog_engine: genesys_dialog_engine: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    with_genesys_bot_connector: genesys_bot_connector: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    with_nuance_mix_dlg: nuance_mix_dlg: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
});

/// The property `botState` of `PostTextResponse`. Known values: `Complete`, `Failed`, `MoreData`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum BotState {
    Complete,
    Failed,
    MoreData,
}

impl crate::runtime::Enum for BotState {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Complete, "Complete"),
        (Self::Failed, "Failed"),
        (Self::MoreData, "MoreData"),
    ];
}
