// @generated from the schema "TransferToAgentRequest"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `TransferToAgentRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TransferToAgentRequest {
    /// `transferType`: one of `Attended` and `Unattended`.
    #[doc(alias = "transferType")]
    pub transfer_type: Option<Open<TransferType>>,
    /// `keepInternalMessageAlive`: `boolean`.
    #[doc(alias = "keepInternalMessageAlive")]
    pub keep_internal_message_alive: Option<bool>,
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: Option<String>,
    /// `userName`: `string`.
    #[doc(alias = "userName")]
    pub user_name: Option<String>,
    /// `userDisplayName`: `string`.
    #[doc(alias = "userDisplayName")]
    pub user_display_name: Option<String>,
    /// `voicemail`: `boolean`.
    pub voicemail: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TransferToAgentRequest "TransferToAgentRequest" 6 {
    (
        transfer_type: Open<TransferType> = "transferType" with_transfer_type,
        keep_internal_message_alive: bool = "keepInternalMessageAlive" with_keep_internal_message_alive,
        user_id: String = "userId" with_user_id,
        user_name: String = "userName" with_user_name,
        user_display_name: String = "userDisplayName" with_user_display_name,
        voicemail: bool = "voicemail" with_voicemail,
    )
});

/// The property `transferType` of `TransferToAgentRequest`. Known values: `Attended`, `Unattended`.
#[repr(u16)]
#[non_exhaustive]
pub enum TransferType {
    Attended,
    Unattended,
}

crate::runtime::values!(TransferType {
    Attended = "Attended",
    Unattended = "Unattended",
});
