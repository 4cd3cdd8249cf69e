// @generated from the schema "MessagingInitialConfiguration"; changes made here are lost at the next generation

/// The schema `MessagingInitialConfiguration`.
#[repr(C)]
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

crate::runtime::model!(MessagingInitialConfiguration "MessagingInitialConfiguration" 8 {
    (
        to_address: ::std::string::String = "toAddress" 1 with_to_address,
        from_address: ::std::string::String = "fromAddress" 1 with_from_address,
        message_type: crate::runtime::Open<MessageType> = "messageType" 0 with_message_type,
        held: bool = "held" 0 with_held,
        alerting: bool = "alerting" 0 with_alerting,
        inbound: bool = "inbound" 0 with_inbound,
        invited_by: ::std::string::String = "invitedBy" 0 with_invited_by,
        additional_info: ::std::collections::BTreeMap<::std::string::String, ::std::string::String> = "additionalInfo" 0 with_additional_info,
    )
});

/// The property `messageType` of `MessagingInitialConfiguration`. Known values: `Sms`, `Twitter`, `Facebook`, `Line`, `WhatsApp`, `WebMessage`, `Open`, `Instagram`, `Unknown`.
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

crate::runtime::known!(MessageType);

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
