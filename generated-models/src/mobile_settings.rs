// @generated from the schema "MobileSettings"; changes made here are lost at the next generation

/// The schema `MobileSettings`.
#[repr(C)]
pub struct MobileSettings {
    /// `notifications`: `MobileNotificationSettings`, required.
    pub notifications: ::std::option::Option<
        ::std::boxed::Box<crate::MobileNotificationSettings>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(MobileSettings "MobileSettings" 1 {
    (
        notifications: ::std::boxed::Box<crate::MobileNotificationSettings> = "notifications" 1 with_notifications,
    )
});
