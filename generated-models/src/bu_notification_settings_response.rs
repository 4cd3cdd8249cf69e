// @generated from the schema "BuNotificationSettingsResponse"; changes made here are lost at the next generation

/// The schema `BuNotificationSettingsResponse`.
#[repr(C)]
pub struct BuNotificationSettingsResponse {
    /// `scheduling`: `BuScheduleNotificationsSettingsResponse`.
    pub scheduling: ::std::option::Option<
        ::std::boxed::Box<crate::BuScheduleNotificationsSettingsResponse>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BuNotificationSettingsResponse "BuNotificationSettingsResponse" 1 {
    (
        scheduling: ::std::boxed::Box<crate::BuScheduleNotificationsSettingsResponse> = "scheduling" 0 with_scheduling,
    )
});
