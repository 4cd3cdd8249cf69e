// @generated from the schema "ChatSettings"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ChatSettings`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ChatSettings {
    /// `messageRetentionPeriodDays`: `integer (int32)`.
    #[doc(alias = "messageRetentionPeriodDays")]
    pub message_retention_period_days: Option<i32>,
    /// `reactionsEnabled`: `boolean`.
    #[doc(alias = "reactionsEnabled")]
    pub reactions_enabled: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ChatSettings "ChatSettings" 2 {
    (
        message_retention_period_days: i32 = "messageRetentionPeriodDays" with_message_retention_period_days,
        reactions_enabled: bool = "reactionsEnabled" with_reactions_enabled,
    )
});
