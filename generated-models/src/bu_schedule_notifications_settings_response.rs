// @generated from the schema "BuScheduleNotificationsSettingsResponse"; changes made here are lost at the next generation

/// The schema `BuScheduleNotificationsSettingsResponse`.
#[repr(C)]
pub struct BuScheduleNotificationsSettingsResponse {
    /// `earlyReminderMinutes`: `integer (int32)`, required.
    #[doc(alias = "earlyReminderMinutes")]
    pub early_reminder_minutes: ::std::option::Option<i32>,
    /// `activityCategorySettings`: `array of BuScheduleNotificationsCategorySettings`, required.
    #[doc(alias = "activityCategorySettings")]
    pub activity_category_settings: ::std::option::Option<
        ::std::vec::Vec<crate::BuScheduleNotificationsCategorySettings>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BuScheduleNotificationsSettingsResponse "BuScheduleNotificationsSettingsResponse" 2 {
    (
        early_reminder_minutes: i32 = "earlyReminderMinutes" 1 with_early_reminder_minutes,
        activity_category_settings: ::std::vec::Vec<crate::BuScheduleNotificationsCategorySettings> = "activityCategorySettings" 1 with_activity_category_settings,
    )
});
