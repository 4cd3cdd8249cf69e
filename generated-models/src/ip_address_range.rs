// @generated from the schema "IpAddressRange"; changes made here are lost at the next generation

/// The schema `IpAddressRange`.
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

impl crate::runtime::Model for IpAddressRange {
    const EMPTY: Self = Self {
        cidr: ::std::option::Option::None,
        service: ::std::option::Option::None,
        region: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &IpAddressRange = &<IpAddressRange as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "IpAddressRange",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("cidr", "cidr", 0),
            ("service", "service", 0),
            ("region", "region", 0),
        ],
        fields: &[&E.cidr, &E.service, &E.region],
    }
};

crate::runtime::model!(IpAddressRange);

crate::runtime::setters!(IpAddressRange {
    with_cidr: cidr: ::std::string::String,
    with_service: service: crate::runtime::Open<Service>,
    with_region: region: ::std::string::String,
});

/// The property `service` of `IpAddressRange`. Known values: `data-actions`, `smtp`, `imap`, `graphapi`, `audiohook`, `open-messaging`, `api`, `audio-connector`, `byot-stt`, `bot-connector`, `tts-connector`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Service {
    DataActions,
    Smtp,
    Imap,
    Graphapi,
    Audiohook,
    OpenMessaging,
    Api,
    AudioConnector,
    ByotStt,
    BotConnector,
    TtsConnector,
}

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
