// @generated from the schema "BuNotificationSettingsRequest"; changes made here are lost at the next generation

/// The schema `BuNotificationSettingsRequest`.
#[repr(C)]
pub struct BuNotificationSettingsRequest {
    /// `scheduling`: `BuScheduleNotificationsSettingsRequest`.
    pub scheduling: ::std::option::Option<
        ::std::boxed::Box<crate::BuScheduleNotificationsSettingsRequest>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BuNotificationSettingsRequest "BuNotificationSettingsRequest" 1 {
    (
        scheduling: ::std::boxed::Box<crate::BuScheduleNotificationsSettingsRequest> = "scheduling" 0 with_scheduling,
    )
});
