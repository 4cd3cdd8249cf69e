// @generated from the schema "PostTextRequest"; changes made here are lost at the next generation

/// The schema `PostTextRequest`.
#[repr(C)]
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

crate::runtime::model!(PostTextRequest "PostTextRequest" 14 {
    (
        bot_id: ::std::string::String = "botId" 1 with_bot_id,
        bot_alias: ::std::string::String = "botAlias" 0 with_bot_alias,
        integration_id: ::std::string::String = "integrationId" 1 with_integration_id,
        bot_session_id: ::std::string::String = "botSessionId" 1 with_bot_session_id,
        post_text_message: ::std::boxed::Box<crate::PostTextMessage> = "postTextMessage" 1 with_post_text_message,
        language_code: ::std::string::String = "languageCode" 0 with_language_code,
        bot_session_timeout_minutes: i32 = "botSessionTimeoutMinutes" 0 with_bot_session_timeout_minutes,
        bot_channels: ::std::vec::Vec<crate::runtime::Open<BotChannels>> = "botChannels" 0 with_bot_channels,
        bot_correlation_id: ::std::string::String = "botCorrelationId" 0 with_bot_correlation_id,
        messaging_platform_type: crate::runtime::Open<MessagingPlatformType> = "messagingPlatformType" 0 with_messaging_platform_type,
        amazon_lex_request: ::std::boxed::Box<crate::AmazonLexRequest> = "amazonLexRequest" 0 with_amazon_lex_request,
        google_dialogflow: ::std::boxed::Box<crate::GoogleDialogflowCustomSettings> = "googleDialogflow" 0 with_google_dialogflow,
        genesys_bot_connector: ::std::boxed::Box<crate::GenesysBotConnector> = "genesysBotConnector" 0 with_genesys_bot_connector,
        nuance_mix_dlg: ::std::boxed::Box<crate::NuanceMixDlgSettings> = "nuanceMixDlg" 0 with_nuance_mix_dlg,
    )
});

/// The property `botChannels` of `PostTextRequest`. Known values: `Call`, `Callback`, `Messaging`, `Webchat`.
#[non_exhaustive]
pub enum BotChannels {
    Call,
    Callback,
    Messaging,
    Webchat,
}

crate::runtime::known!(BotChannels);

impl crate::runtime::Enum for BotChannels {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Call, "Call"),
        (Self::Callback, "Callback"),
        (Self::Messaging, "Messaging"),
        (Self::Webchat, "Webchat"),
    ];
}

/// The property `messagingPlatformType` of `PostTextRequest`. Known values: `Phone`, `SMS`, `GenesysWebWidget`, `FacebookMessenger`, `WeChat`, `Whatsapp`, `AppleBusinessChat`, `Apple`, `Telegram`, `Slack`, `Signal`, `Line`, `Discord`, `TwitterDirectMessage`, `Open`, `Instagram`, `Other`, `Unknown`.
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

crate::runtime::known!(MessagingPlatformType);

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
