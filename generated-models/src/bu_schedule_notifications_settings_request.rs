// @generated from the schema "BuScheduleNotificationsSettingsRequest"; changes made here are lost at the next generation

/// The schema `BuScheduleNotificationsSettingsRequest`.
#[repr(C)]
pub struct BuScheduleNotificationsSettingsRequest {
    /// `earlyReminderMinutes`: `integer (int32)`.
    #[doc(alias = "earlyReminderMinutes")]
    pub early_reminder_minutes: ::std::option::Option<i32>,
    /// `activityCategorySettings`: `array of BuScheduleNotificationsCategorySettings`.
    #[doc(alias = "activityCategorySettings")]
    pub activity_category_settings: ::std::option::Option<
        ::std::vec::Vec<crate::BuScheduleNotificationsCategorySettings>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BuScheduleNotificationsSettingsRequest "BuScheduleNotificationsSettingsRequest" 2 {
    (
        early_reminder_minutes: i32 = "earlyReminderMinutes" 0 with_early_reminder_minutes,
        activity_category_settings: ::std::vec::Vec<crate::BuScheduleNotificationsCategorySettings> = "activityCategorySettings" 0 with_activity_category_settings,
    )
});
