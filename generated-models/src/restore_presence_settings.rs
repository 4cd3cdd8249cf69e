// @generated from the schema "RestorePresenceSettings"; changes made here are lost at the next generation

/// The schema `RestorePresenceSettings`.
#[repr(C)]
pub struct RestorePresenceSettings {
    /// `enabled`: `boolean`, required.
    pub enabled: ::std::option::Option<bool>,
    /// `restoreTimeMilliseconds`: `integer (int64)`, required.
    #[doc(alias = "restoreTimeMilliseconds")]
    pub restore_time_milliseconds: ::std::option::Option<i64>,
    /// `restoreOnQueueEnabled`: `boolean`, required.
    #[doc(alias = "restoreOnQueueEnabled")]
    pub restore_on_queue_enabled: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(RestorePresenceSettings "RestorePresenceSettings" 3 {
    (
        enabled: bool = "enabled" 1 with_enabled,
        restore_time_milliseconds: i64 = "restoreTimeMilliseconds" 1 with_restore_time_milliseconds,
        restore_on_queue_enabled: bool = "restoreOnQueueEnabled" 1 with_restore_on_queue_enabled,
    )
});
