// @generated from the schema "MessageEvaluation"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra, Open};

/// The schema `MessageEvaluation`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct MessageEvaluation {
    /// `contactColumn`: `string`.
    #[doc(alias = "contactColumn")]
    pub contact_column: Option<String>,
    /// `contactAddress`: `string`.
    #[doc(alias = "contactAddress")]
    pub contact_address: Option<String>,
    /// `messageType`: one of `Sms`, `Email` and `WhatsApp`.
    #[doc(alias = "messageType")]
    pub message_type: Option<Open<MessageType>>,
    /// `wrapupCodeId`: `string`.
    #[doc(alias = "wrapupCodeId")]
    pub wrapup_code_id: Option<String>,
    /// `timestamp`: `string (date-time)`.
    pub timestamp: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(MessageEvaluation "MessageEvaluation" 5 {
    (
        contact_column: String = "contactColumn" with_contact_column,
        contact_address: String = "contactAddress" with_contact_address,
        message_type: Open<MessageType> = "messageType" with_message_type,
        wrapup_code_id: String = "wrapupCodeId" with_wrapup_code_id,
        timestamp: DateTime = "timestamp" with_timestamp,
    )
});

/// The property `messageType` of `MessageEvaluation`. Known values: `Sms`, `Email`, `WhatsApp`.
#[repr(u16)]
#[non_exhaustive]
pub enum MessageType {
    Sms,
    Email,
    WhatsApp,
}

crate::runtime::values!(MessageType {
    Sms = "Sms",
    Email = "Email",
    WhatsApp = "WhatsApp",
});
