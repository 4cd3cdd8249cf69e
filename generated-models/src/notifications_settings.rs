// @generated from the schema "NotificationsSettings"; changes made here are lost at the next generation

/// The schema `NotificationsSettings`.
#[repr(C)]
pub struct NotificationsSettings {
    /// `enabled`: `boolean`.
    pub enabled: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(NotificationsSettings "NotificationsSettings" 1 {
    (
        enabled: bool = "enabled" 0 with_enabled,
    )
});
