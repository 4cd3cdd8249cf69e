// @generated from the schema "IdleEventTrigger"; changes made here are lost at the next generation

/// The schema `IdleEventTrigger`.
#[repr(C)]
pub struct IdleEventTrigger {
    /// `eventName`: `string`, required.
    #[doc(alias = "eventName")]
    pub event_name: ::std::option::Option<::std::string::String>,
    /// `idleAfterSeconds`: `integer (int64)`.
    #[doc(alias = "idleAfterSeconds")]
    pub idle_after_seconds: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(IdleEventTrigger "IdleEventTrigger" 2 {
    (
        event_name: ::std::string::String = "eventName" 1 with_event_name,
        idle_after_seconds: i64 = "idleAfterSeconds" 0 with_idle_after_seconds,
    )
});
