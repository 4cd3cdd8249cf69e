// @generated from the schema "IdleEventTrigger"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `IdleEventTrigger`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct IdleEventTrigger {
    /// `eventName`: `string`, required.
    #[doc(alias = "eventName")]
    pub event_name: Option<String>,
    /// `idleAfterSeconds`: `integer (int64)`.
    #[doc(alias = "idleAfterSeconds")]
    pub idle_after_seconds: Option<i64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(IdleEventTrigger "IdleEventTrigger" 2 {
    (
        event_name: String = "eventName" with_event_name required,
        idle_after_seconds: i64 = "idleAfterSeconds" with_idle_after_seconds,
    )
});
