// @generated from the schema "MessageEvaluation"; changes made here are lost at the next generation

/// The schema `MessageEvaluation`.
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

impl crate::runtime::Model for MessageEvaluation {
    const EMPTY: Self = Self {
        contact_column: ::std::option::Option::None,
        contact_address: ::std::option::Option::None,
        message_type: ::std::option::Option::None,
        wrapup_code_id: ::std::option::Option::None,
        timestamp: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &MessageEvaluation = &<MessageEvaluation as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "MessageEvaluation",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("contactColumn", "contact_column", 0),
            ("contactAddress", "contact_address", 0),
            ("messageType", "message_type", 0),
            ("wrapupCodeId", "wrapup_code_id", 0),
            ("timestamp", "timestamp", 0),
        ],
        fields: &[
            &E.contact_column,
            &E.contact_address,
            &E.message_type,
            &E.wrapup_code_id,
            &E.timestamp,
        ],
    }
};

crate::runtime::model!(MessageEvaluation);

crate::runtime::setters!(MessageEvaluation {
    with_contact_column: contact_column: ::std::string::String,
    with_contact_address: contact_address: ::std::string::String,
    with_message_type: message_type: crate::runtime::Open<MessageType>,
    with_wrapup_code_id: wrapup_code_id: ::std::string::String,
    with_timestamp: timestamp: crate::runtime::DateTime,
});

/// The property `messageType` of `MessageEvaluation`. Known values: `Sms`, `Email`, `WhatsApp`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MessageType {
    Sms,
    Email,
    WhatsApp,
}

impl crate::runtime::Enum for MessageType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Sms, "Sms"),
        (Self::Email, "Email"),
        (Self::WhatsApp, "WhatsApp"),
    ];
}
