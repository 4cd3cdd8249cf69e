// @generated from the schema "IpAddressRange"; changes made here are lost at the next generation

/// The schema `IpAddressRange`.
#[repr(C)]
pub struct IpAddressRange {
    /// `cidr`: `string`.
    pub cidr: ::std::option::Option<::std::string::String>,
    /// `service`: `string`.
    pub service: ::std::option::Option<crate::runtime::Open<Service>>,
    /// `region`: `string`.
    pub region: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(IpAddressRange "IpAddressRange" 3 {
    (
        cidr: ::std::string::String = "cidr" 0 with_cidr,
        service: crate::runtime::Open<Service> = "service" 0 with_service,
        region: ::std::string::String = "region" 0 with_region,
    )
});

/// The property `service` of `IpAddressRange`. Known values: `data-actions`, `smtp`, `imap`, `graphapi`, `audiohook`, `open-messaging`, `api`, `audio-connector`, `byot-stt`, `bot-connector`, `tts-connector`.
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

crate::runtime::known!(Service);

impl crate::runtime::Enum for Service {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::DataActions, "data-actions"),
        (Self::Smtp, "smtp"),
        (Self::Imap, "imap"),
        (Self::Graphapi, "graphapi"),
        (Self::Audiohook, "audiohook"),
        (Self::OpenMessaging, "open-messaging"),
        (Self::Api, "api"),
        (Self::AudioConnector, "audio-connector"),
        (Self::ByotStt, "byot-stt"),
        (Self::BotConnector, "bot-connector"),
        (Self::TtsConnector, "tts-connector"),
    ];
}
