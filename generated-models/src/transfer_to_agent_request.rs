// @generated from the schema "TransferToAgentRequest"; changes made here are lost at the next generation

/// The schema `TransferToAgentRequest`.
#[repr(C)]
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

crate::runtime::model!(TransferToAgentRequest "TransferToAgentRequest" 6 {
    (
        transfer_type: crate::runtime::Open<TransferType> = "transferType" 0 with_transfer_type,
        keep_internal_message_alive: bool = "keepInternalMessageAlive" 0 with_keep_internal_message_alive,
        user_id: ::std::string::String = "userId" 0 with_user_id,
        user_name: ::std::string::String = "userName" 0 with_user_name,
        user_display_name: ::std::string::String = "userDisplayName" 0 with_user_display_name,
        voicemail: bool = "voicemail" 0 with_voicemail,
    )
});

/// The property `transferType` of `TransferToAgentRequest`. Known values: `Attended`, `Unattended`.
#[non_exhaustive]
pub enum TransferType {
    Attended,
    Unattended,
}

crate::runtime::known!(TransferType);

impl crate::runtime::Enum for TransferType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Attended, "Attended"),
        (Self::Unattended, "Unattended"),
    ];
}
