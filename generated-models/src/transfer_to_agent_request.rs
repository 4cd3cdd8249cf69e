// @generated from the schema "TransferToAgentRequest"; changes made here are lost at the next generation

/// The schema `TransferToAgentRequest`.
pub struct TransferToAgentRequest {
    /// `transferType`: `string`.
    #[doc(alias = "transferType")]
    pub transfer_type: ::std::option::Option<crate::runtime::Open<TransferType>>,
    /// `keepInternalMessageAlive`: `boolean`.
    #[doc(alias = "keepInternalMessageAlive")]
    pub keep_internal_message_alive: ::std::option::Option<bool>,
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: ::std::option::Option<::std::string::String>,
    /// `userName`: `string`.
    #[doc(alias = "userName")]
    pub user_name: ::std::option::Option<::std::string::String>,
    /// `userDisplayName`: `string`.
    #[doc(alias = "userDisplayName")]
    pub user_display_name: ::std::option::Option<::std::string::String>,
    /// `voicemail`: `boolean`.
    pub voicemail: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TransferToAgentRequest {
    const EMPTY: Self = Self {
        transfer_type: ::std::option::Option::None,
        keep_internal_message_alive: ::std::option::Option::None,
        user_id: ::std::option::Option::None,
        user_name: ::std::option::Option::None,
        user_display_name: ::std::option::Option::None,
        voicemail: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TransferToAgentRequest = &<TransferToAgentRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TransferToAgentRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("transferType", "transfer_type", 0),
            ("keepInternalMessageAlive", "keep_internal_message_alive", 0),
            ("userId", "user_id", 0),
            ("userName", "user_name", 0),
            ("userDisplayName", "user_display_name", 0),
            ("voicemail", "voicemail", 0),
        ],
        fields: &[
            &E.transfer_type,
            &E.keep_internal_message_alive,
            &E.user_id,
            &E.user_name,
            &E.user_display_name,
            &E.voicemail,
        ],
    }
};

crate::runtime::model!(TransferToAgentRequest);

crate::runtime::setters!(TransferToAgentRequest {
    with_transfer_type: transfer_type: crate::runtime::Open<TransferType>,
    with_keep_internal_message_alive: keep_internal_message_alive: bool,
    with_user_id: user_id: ::std::string::String,
    with_user_name: user_name: ::std::string::String,
    with_user_display_name: user_display_name: ::std::string::String,
    with_voicemail: voicemail: bool,
});

/// The property `transferType` of `TransferToAgentRequest`. Known values: `Attended`, `Unattended`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransferType {
    Attended,
    Unattended,
}

impl crate::runtime::Enum for TransferType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Attended, "Attended"),
        (Self::Unattended, "Unattended"),
    ];
}
