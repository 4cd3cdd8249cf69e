// @generated from the schema "MessageEvaluation"; changes made here are lost at the next generation

/// The schema `MessageEvaluation`.
#[repr(C)]
pub struct MessageEvaluation {
    /// `contactColumn`: `string`.
    #[doc(alias = "contactColumn")]
    pub contact_column: ::std::option::Option<::std::string::String>,
    /// `contactAddress`: `string`.
    #[doc(alias = "contactAddress")]
    pub contact_address: ::std::option::Option<::std::string::String>,
    /// `messageType`: `string`.
    #[doc(alias = "messageType")]
    pub message_type: ::std::option::Option<crate::runtime::Open<MessageType>>,
    /// `wrapupCodeId`: `string`.
    #[doc(alias = "wrapupCodeId")]
    pub wrapup_code_id: ::std::option::Option<::std::string::String>,
    /// `timestamp`: `string (date-time)`.
    pub timestamp: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(MessageEvaluation "MessageEvaluation" 5 {
    (
        contact_column: ::std::string::String = "contactColumn" 0 with_contact_column,
        contact_address: ::std::string::String = "contactAddress" 0 with_contact_address,
        message_type: crate::runtime::Open<MessageType> = "messageType" 0 with_message_type,
        wrapup_code_id: ::std::string::String = "wrapupCodeId" 0 with_wrapup_code_id,
        timestamp: crate::runtime::DateTime = "timestamp" 0 with_timestamp,
    )
});

/// The property `messageType` of `MessageEvaluation`. Known values: `Sms`, `Email`, `WhatsApp`.
#[non_exhaustive]
pub enum MessageType {
    Sms,
    Email,
    WhatsApp,
}

crate::runtime::known!(MessageType);

impl crate::runtime::Enum for MessageType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Sms, "Sms"),
        (Self::Email, "Email"),
        (Self::WhatsApp, "WhatsApp"),
    ];
}
