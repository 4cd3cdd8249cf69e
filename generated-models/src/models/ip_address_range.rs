// @generated from the schema "IpAddressRange"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `IpAddressRange`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct IpAddressRange {
    /// `cidr`: `string`.
    pub cidr: Option<String>,
    /// `service`: one of `data-actions`, `smtp`, `imap`, `graphapi` and 7 more.
    pub service: Option<Open<Service>>,
    /// `region`: `string`.
    pub region: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(IpAddressRange "IpAddressRange" 3 {
    (
        cidr: String = "cidr" with_cidr,
        service: Open<Service> = "service" with_service,
        region: String = "region" with_region,
    )
});

/// The property `service` of `IpAddressRange`. Known values: `data-actions`, `smtp`, `imap`, `graphapi`, `audiohook`, `open-messaging`, `api`, `audio-connector`, `byot-stt`, `bot-connector`, `tts-connector`.
#[repr(u16)]
#[non_exhaustive]
pub enum Service {
    #[doc(alias = "data-actions")]
    DataActions,
    Smtp,
    Imap,
    Graphapi,
    Audiohook,
    #[doc(alias = "open-messaging")]
    OpenMessaging,
    Api,
    #[doc(alias = "audio-connector")]
    AudioConnector,
    #[doc(alias = "byot-stt")]
    ByotStt,
    #[doc(alias = "bot-connector")]
    BotConnector,
    #[doc(alias = "tts-connector")]
    TtsConnector,
}

crate::runtime::values!(Service {
    DataActions = "data-actions",
    Smtp = "smtp",
    Imap = "imap",
    Graphapi = "graphapi",
    Audiohook = "audiohook",
    OpenMessaging = "open-messaging",
    Api = "api",
    AudioConnector = "audio-connector",
    ByotStt = "byot-stt",
    BotConnector = "bot-connector",
    TtsConnector = "tts-connector",
});
