// @generated from the schema "RestorePresenceSettings"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `RestorePresenceSettings`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct RestorePresenceSettings {
    /// `enabled`: `boolean`, required.
    pub enabled: Option<bool>,
    /// `restoreTimeMilliseconds`: `integer (int64)`, required.
    #[doc(alias = "restoreTimeMilliseconds")]
    pub restore_time_milliseconds: Option<i64>,
    /// `restoreOnQueueEnabled`: `boolean`, required.
    #[doc(alias = "restoreOnQueueEnabled")]
    pub restore_on_queue_enabled: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(RestorePresenceSettings "RestorePresenceSettings" 3 {
    (
        enabled: bool = "enabled" with_enabled required,
        restore_time_milliseconds: i64 = "restoreTimeMilliseconds" with_restore_time_milliseconds required,
        restore_on_queue_enabled: bool = "restoreOnQueueEnabled" with_restore_on_queue_enabled required,
    )
});
