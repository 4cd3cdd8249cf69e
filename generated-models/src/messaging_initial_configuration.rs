// @generated from the schema "MessagingInitialConfiguration"; changes made here are lost at the next generation

/// The schema `MessagingInitialConfiguration`.
pub struct MessagingInitialConfiguration {
    /// `toAddress`: `string`, required.
    #[doc(alias = "toAddress")]
    pub to_address: ::std::option::Option<::std::string::String>,
    /// `fromAddress`: `string`, required.
    #[doc(alias = "fromAddress")]
    pub from_address: ::std::option::Option<::std::string::String>,
    /// `messageType`: `string`.
    #[doc(alias = "messageType")]
    pub message_type: ::std::option::Option<crate::runtime::Open<MessageType>>,
    /// `held`: `boolean`.
    pub held: ::std::option::Option<bool>,
    /// `alerting`: `boolean`.
    pub alerting: ::std::option::Option<bool>,
    /// `inbound`: `boolean`.
    pub inbound: ::std::option::Option<bool>,
    /// `invitedBy`: `string`.
    #[doc(alias = "invitedBy")]
    pub invited_by: ::std::option::Option<::std::string::String>,
    /// `additionalInfo`: `map of string`.
    #[doc(alias = "additionalInfo")]
    pub additional_info: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for MessagingInitialConfiguration {
    const EMPTY: Self = Self {
        to_address: ::std::option::Option::None,
        from_address: ::std::option::Option::None,
        message_type: ::std::option::Option::None,
        held: ::std::option::Option::None,
        alerting: ::std::option::Option::None,
        inbound: ::std::option::Option::None,
        invited_by: ::std::option::Option::None,
        additional_info: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &MessagingInitialConfiguration = &<MessagingInitialConfiguration as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "MessagingInitialConfiguration",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("toAddress", "to_address", 1),
            ("fromAddress", "from_address", 1),
            ("messageType", "message_type", 0),
            ("held", "held", 0),
            ("alerting", "alerting", 0),
            ("inbound", "inbound", 0),
            ("invitedBy", "invited_by", 0),
            ("additionalInfo", "additional_info", 0),
        ],
        fields: &[
            &E.to_address,
            &E.from_address,
            &E.message_type,
            &E.held,
            &E.alerting,
            &E.inbound,
            &E.invited_by,
            &E.additional_info,
        ],
    }
};

crate::runtime::model!(MessagingInitialConfiguration);

crate::runtime::setters!(MessagingInitialConfiguration {
    with_to_address: to_address: ::std::string::String,
    with_from_address: from_address: ::std::string::String,
    with_message_type: message_type: crate::runtime::Open<MessageType>,
    with_held: held: bool,
    with_alerting: alerting: bool,
    with_inbound: inbound: bool,
    with_invited_by: invited_by: ::std::string::String,
    with_additional_info: additional_info: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
});

/// The property `messageType` of `MessagingInitialConfiguration`. Known values: `Sms`, `Twitter`, `Facebook`, `Line`, `WhatsApp`, `WebMessage`, `Open`, `Instagram`, `Unknown`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MessageType {
    Sms,
    Twitter,
    Facebook,
    Line,
    WhatsApp,
    WebMessage,
    Open,
    Instagram,
    Unknown,
}

impl crate::runtime::Enum for MessageType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Sms, "Sms"),
        (Self::Twitter, "Twitter"),
        (Self::Facebook, "Facebook"),
        (Self::Line, "Line"),
        (Self::WhatsApp, "WhatsApp"),
        (Self::WebMessage, "WebMessage"),
        (Self::Open, "Open"),
        (Self::Instagram, "Instagram"),
        (Self::Unknown, "Unknown"),
    ];
}
