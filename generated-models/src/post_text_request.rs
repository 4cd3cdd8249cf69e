// @generated from the schema "PostTextRequest"; changes made here are lost at the next generation

/// The schema `PostTextRequest`.
pub struct PostTextRequest {
    /// `botId`: `string`, required.
    #[doc(alias = "botId")]
    pub bot_id: ::std::option::Option<::std::string::String>,
    /// `botAlias`: `string`.
    #[doc(alias = "botAlias")]
    pub bot_alias: ::std::option::Option<::std::string::String>,
    /// `integrationId`: `string`, required.
    #[doc(alias = "integrationId")]
    pub integration_id: ::std::option::Option<::std::string::String>,
    /// `botSessionId`: `string`, required.
    #[doc(alias = "botSessionId")]
    pub bot_session_id: ::std::option::Option<::std::string::String>,
    /// `postTextMessage`: `PostTextMessage`, required.
    #[doc(alias = "postTextMessage")]
    pub post_text_message: ::std::option::Option<
        ::std::boxed::Box<crate::PostTextMessage>,
    >,
    /// `languageCode`: `string`.
    #[doc(alias = "languageCode")]
    pub language_code: ::std::option::Option<::std::string::String>,
    /// `botSessionTimeoutMinutes`: `integer (int32)`.
    #[doc(alias = "botSessionTimeoutMinutes")]
    pub bot_session_timeout_minutes: ::std::option::Option<i32>,
    /// `botChannels`: `array of string`.
    #[doc(alias = "botChannels")]
    pub bot_channels: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<BotChannels>>,
    >,
    /// `botCorrelationId`: `string`.
    #[doc(alias = "botCorrelationId")]
    pub bot_correlation_id: ::std::option::Option<::std::string::String>,
    /// `messagingPlatformType`: `string`.
    #[doc(alias = "messagingPlatformType")]
    pub messaging_platform_type: ::std::option::Option<
        crate::runtime::Open<MessagingPlatformType>,
    >,
    /// `amazonLexRequest`: `AmazonLexRequest`.
    #[doc(alias = "amazonLexRequest")]
    pub amazon_lex_request: ::std::option::Option<
        ::std::boxed::Box<crate::AmazonLexRequest>,
    >,
    /// `googleDialogflow`: `GoogleDialogflowCustomSettings`.
    #[doc(alias = "googleDialogflow")]
    pub google_dialogflow: ::std::option::Option<
        ::std::boxed::Box<crate::GoogleDialogflowCustomSettings>,
    >,
    /// `genesysBotConnector`: `GenesysBotConnector`.
    #[doc(alias = "genesysBotConnector")]
    pub genesys_bot_connector: ::std::option::Option<
        ::std::boxed::Box<crate::GenesysBotConnector>,
    >,
    /// `nuanceMixDlg`: `NuanceMixDlgSettings`.
    #[doc(alias = "nuanceMixDlg")]
    pub nuance_mix_dlg: ::std::option::Option<
        ::std::boxed::Box<crate::NuanceMixDlgSettings>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for PostTextRequest {
    const EMPTY: Self = Self {
        bot_id: ::std::option::Option::None,
        bot_alias: ::std::option::Option::None,
        integration_id: ::std::option::Option::None,
        bot_session_id: ::std::option::Option::None,
        post_text_message: ::std::option::Option::None,
        language_code: ::std::option::Option::None,
        bot_session_timeout_minutes: ::std::option::Option::None,
        bot_channels: ::std::option::Option::None,
        bot_correlation_id: ::std::option::Option::None,
        messaging_platform_type: ::std::option::Option::None,
        amazon_lex_request: ::std::option::Option::None,
        google_dialogflow: ::std::option::Option::None,
        genesys_bot_connector: ::std::option::Option::None,
        nuance_mix_dlg: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PostTextRequest = &<PostTextRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PostTextRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("botId", "bot_id", 1),
            ("botAlias", "bot_alias", 0),
            ("integrationId", "integration_id", 1),
            ("botSessionId", "bot_session_id", 1),
            ("postTextMessage", "post_text_message", 1),
            ("languageCode", "language_code", 0),
            ("botSessionTimeoutMinutes", "bot_session_timeout_minutes", 0),
            ("botChannels", "bot_channels", 0),
            ("botCorrelationId", "bot_correlation_id", 0),
            ("messagingPlatformType", "messaging_platform_type", 0),
            ("amazonLexRequest", "amazon_lex_request", 0),
            ("googleDialogflow", "google_dialogflow", 0),
            ("genesysBotConnector", "genesys_bot_connector", 0),
            ("nuanceMixDlg", "nuance_mix_dlg", 0),
        ],
        fields: &[
            &E.bot_id,
            &E.bot_alias,
            &E.integration_id,
            &E.bot_session_id,
            &E.post_text_message,
            &E.language_code,
            &E.bot_session_timeout_minutes,
            &E.bot_channels,
            &E.bot_correlation_id,
            &E.messaging_platform_type,
            &E.amazon_lex_request,
            &E.google_dialogflow,
            &E.genesys_bot_connector,
            &E.nuance_mix_dlg,
        ],
    }
};

crate::runtime::model!(PostTextRequest);

crate::runtime::setters!(PostTextRequest {
    with_bot_id: bot_id: ::std::string::String,
    with_bot_alias: bot_alias: ::std::string::String,
    with_integration_id: integration_id: ::std::string::String,
    with_bot_session_id: bot_session_id: ::std::string::String,
    with_post_text_message: post_text_message: ::std::boxed::Box<crate::PostTextMessage>,
    with_language_code: language_code: ::std::string::String,
    with_bot_session_timeout_minutes: bot_session_timeout_minutes: i32,
    with_bot_channels: bot_channels: ::std::vec::Vec<crate::runtime::Open<BotChannels>>,
    with_bot_correlation_id: bot_correlation_id: ::std::string::String,
    with_messaging_platform_type: messaging_platform_type: crate::runtime::Open<MessagingPlatformType>,
    with_amazon_lex_request: amazon_lex_request: ::std::boxed::Box<crate::AmazonLexRequest>,
    with_google_dialogflow: google_dialogflow: ::std::boxed::Box<crate::GoogleDialogflowCustomSettings>,
    with_genesys_bot_connector: genesys_bot_connector: ::std::boxed::Box<crate::GenesysBotConnector>,
    with_nuance_mix_dlg: nuance_mix_dlg: ::std::boxed::Box<crate::NuanceMixDlgSettings>,
});

/// The property `botChannels` of `PostTextRequest`. Known values: `Call`, `Callback`, `Messaging`, `Webchat`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum BotChannels {
    Call,
    Callback,
    Messaging,
    Webchat,
}

impl crate::runtime::Enum for BotChannels {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Call, "Call"),
        (Self::Callback, "Callback"),
        (Self::Messaging, "Messaging"),
        (Self::Webchat, "Webchat"),
    ];
}

/// The property `messagingPlatformType` of `PostTextRequest`. Known values: `Phone`, `SMS`, `GenesysWebWidget`, `FacebookMessenger`, `WeChat`, `Whatsapp`, `AppleBusinessChat`, `Apple`, `Telegram`, `Slack`, `Signal`, `Line`, `Discord`, `TwitterDirectMessage`, `Open`, `Instagram`, `Other`, `Unknown`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MessagingPlatformType {
    Phone,
    Sms,
    GenesysWebWidget,
    FacebookMessenger,
    WeChat,
    Whatsapp,
    AppleBusinessChat,
    Apple,
    Telegram,
    Slack,
    Signal,
    Line,
    Discord,
    TwitterDirectMessage,
    Open,
    Instagram,
    Other,
    Unknown,
}

impl crate::runtime::Enum for MessagingPlatformType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Phone, "Phone"),
        (Self::Sms, "SMS"),
        (Self::GenesysWebWidget, "GenesysWebWidget"),
        (Self::FacebookMessenger, "FacebookMessenger"),
        (Self::WeChat, "WeChat"),
        (Self::Whatsapp, "Whatsapp"),
        (Self::AppleBusinessChat, "AppleBusinessChat"),
        (Self::Apple, "Apple"),
        (Self::Telegram, "Telegram"),
        (Self::Slack, "Slack"),
        (Self::Signal, "Signal"),
        (Self::Line, "Line"),
        (Self::Discord, "Discord"),
        (Self::TwitterDirectMessage, "TwitterDirectMessage"),
        (Self::Open, "Open"),
        (Self::Instagram, "Instagram"),
        (Self::Other, "Other"),
        (Self::Unknown, "Unknown"),
    ];
}
