// @generated from the schema "PostTextRequest"; changes made here are lost at the next generation

use crate::{
    AmazonLexRequest, GenesysBotConnector, GoogleDialogflowCustomSettings,
    NuanceMixDlgSettings, PostTextMessage,
};
use crate::runtime::{Extra, Open};

/// The schema `PostTextRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PostTextRequest {
    /// `botId`: `string`, required.
    #[doc(alias = "botId")]
    pub bot_id: Option<String>,
    /// `botAlias`: `string`.
    #[doc(alias = "botAlias")]
    pub bot_alias: Option<String>,
    /// `integrationId`: `string`, required.
    #[doc(alias = "integrationId")]
    pub integration_id: Option<String>,
    /// `botSessionId`: `string`, required.
    #[doc(alias = "botSessionId")]
    pub bot_session_id: Option<String>,
    /// `postTextMessage`: `PostTextMessage`, required.
    #[doc(alias = "postTextMessage")]
    pub post_text_message: Option<Box<PostTextMessage>>,
    /// `languageCode`: `string`.
    #[doc(alias = "languageCode")]
    pub language_code: Option<String>,
    /// `botSessionTimeoutMinutes`: `integer (int32)`.
    #[doc(alias = "botSessionTimeoutMinutes")]
    pub bot_session_timeout_minutes: Option<i32>,
    /// `botChannels`: array of one of `Call`, `Callback`, `Messaging` and `Webchat`.
    #[doc(alias = "botChannels")]
    pub bot_channels: Option<Vec<Open<BotChannels>>>,
    /// `botCorrelationId`: `string`.
    #[doc(alias = "botCorrelationId")]
    pub bot_correlation_id: Option<String>,
    /// `messagingPlatformType`: one of `Phone`, `SMS`, `GenesysWebWidget`, `FacebookMessenger` and 14 more.
    #[doc(alias = "messagingPlatformType")]
    pub messaging_platform_type: Option<Open<MessagingPlatformType>>,
    /// `amazonLexRequest`: `AmazonLexRequest`.
    #[doc(alias = "amazonLexRequest")]
    pub amazon_lex_request: Option<Box<AmazonLexRequest>>,
    /// `googleDialogflow`: `GoogleDialogflowCustomSettings`.
    #[doc(alias = "googleDialogflow")]
    pub google_dialogflow: Option<Box<GoogleDialogflowCustomSettings>>,
    /// `genesysBotConnector`: `GenesysBotConnector`.
    #[doc(alias = "genesysBotConnector")]
    pub genesys_bot_connector: Option<Box<GenesysBotConnector>>,
    /// `nuanceMixDlg`: `NuanceMixDlgSettings`.
    #[doc(alias = "nuanceMixDlg")]
    pub nuance_mix_dlg: Option<Box<NuanceMixDlgSettings>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PostTextRequest "PostTextRequest" 14 {
    (
        bot_id: String = "botId" with_bot_id required,
        bot_alias: String = "botAlias" with_bot_alias,
        integration_id: String = "integrationId" with_integration_id required,
        bot_session_id: String = "botSessionId" with_bot_session_id required,
        post_text_message: Box<PostTextMessage> = "postTextMessage" with_post_text_message required,
        language_code: String = "languageCode" with_language_code,
        bot_session_timeout_minutes: i32 = "botSessionTimeoutMinutes" with_bot_session_timeout_minutes,
        bot_channels: Vec<Open<BotChannels>> = "botChannels" with_bot_channels,
        bot_correlation_id: String = "botCorrelationId" with_bot_correlation_id,
        messaging_platform_type: Open<MessagingPlatformType> = "messagingPlatformType" with_messaging_platform_type,
        amazon_lex_request: Box<AmazonLexRequest> = "amazonLexRequest" with_amazon_lex_request,
        google_dialogflow: Box<GoogleDialogflowCustomSettings> = "googleDialogflow" with_google_dialogflow,
        genesys_bot_connector: Box<GenesysBotConnector> = "genesysBotConnector" with_genesys_bot_connector,
        nuance_mix_dlg: Box<NuanceMixDlgSettings> = "nuanceMixDlg" with_nuance_mix_dlg,
    )
});

/// The property `botChannels` of `PostTextRequest`. Known values: `Call`, `Callback`, `Messaging`, `Webchat`.
#[repr(u16)]
#[non_exhaustive]
pub enum BotChannels {
    Call,
    Callback,
    Messaging,
    Webchat,
}

crate::runtime::values!(BotChannels {
    Call = "Call",
    Callback = "Callback",
    Messaging = "Messaging",
    Webchat = "Webchat",
});

/// The property `messagingPlatformType` of `PostTextRequest`. Known values: `Phone`, `SMS`, `GenesysWebWidget`, `FacebookMessenger`, `WeChat`, `Whatsapp`, `AppleBusinessChat`, `Apple`, `Telegram`, `Slack`, `Signal`, `Line`, `Discord`, `TwitterDirectMessage`, `Open`, `Instagram`, `Other`, `Unknown`.
#[repr(u16)]
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

crate::runtime::values!(MessagingPlatformType {
    Phone = "Phone",
    Sms = "SMS",
    GenesysWebWidget = "GenesysWebWidget",
    FacebookMessenger = "FacebookMessenger",
    WeChat = "WeChat",
    Whatsapp = "Whatsapp",
    AppleBusinessChat = "AppleBusinessChat",
    Apple = "Apple",
    Telegram = "Telegram",
    Slack = "Slack",
    Signal = "Signal",
    Line = "Line",
    Discord = "Discord",
    TwitterDirectMessage = "TwitterDirectMessage",
    Open = "Open",
    Instagram = "Instagram",
    Other = "Other",
    Unknown = "Unknown",
});
