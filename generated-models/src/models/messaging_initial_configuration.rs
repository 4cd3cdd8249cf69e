// @generated from the schema "MessagingInitialConfiguration"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::runtime::{Extra, Open};

/// The schema `MessagingInitialConfiguration`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct MessagingInitialConfiguration {
    /// `toAddress`: `string`, required.
    #[doc(alias = "toAddress")]
    pub to_address: Option<String>,
    /// `fromAddress`: `string`, required.
    #[doc(alias = "fromAddress")]
    pub from_address: Option<String>,
    /// `messageType`: one of `Sms`, `Twitter`, `Facebook`, `Line` and 5 more.
    #[doc(alias = "messageType")]
    pub message_type: Option<Open<MessageType>>,
    /// `held`: `boolean`.
    pub held: Option<bool>,
    /// `alerting`: `boolean`.
    pub alerting: Option<bool>,
    /// `inbound`: `boolean`.
    pub inbound: Option<bool>,
    /// `invitedBy`: `string`.
    #[doc(alias = "invitedBy")]
    pub invited_by: Option<String>,
    /// `additionalInfo`: `map of string`.
    #[doc(alias = "additionalInfo")]
    pub additional_info: Option<BTreeMap<String, String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(MessagingInitialConfiguration "MessagingInitialConfiguration" 8 {
    (
        to_address: String = "toAddress" with_to_address required,
        from_address: String = "fromAddress" with_from_address required,
        message_type: Open<MessageType> = "messageType" with_message_type,
        held: bool = "held" with_held,
        alerting: bool = "alerting" with_alerting,
        inbound: bool = "inbound" with_inbound,
        invited_by: String = "invitedBy" with_invited_by,
        additional_info: BTreeMap<String, String> = "additionalInfo" with_additional_info,
    )
});

/// The property `messageType` of `MessagingInitialConfiguration`. Known values: `Sms`, `Twitter`, `Facebook`, `Line`, `WhatsApp`, `WebMessage`, `Open`, `Instagram`, `Unknown`.
#[repr(u16)]
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

crate::runtime::values!(MessageType {
    Sms = "Sms",
    Twitter = "Twitter",
    Facebook = "Facebook",
    Line = "Line",
    WhatsApp = "WhatsApp",
    WebMessage = "WebMessage",
    Open = "Open",
    Instagram = "Instagram",
    Unknown = "Unknown",
});
