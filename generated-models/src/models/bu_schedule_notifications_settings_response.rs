// @generated from the schema "BuScheduleNotificationsSettingsResponse"; changes made here are lost at the next generation

use crate::BuScheduleNotificationsCategorySettings;
use crate::runtime::Extra;

/// The schema `BuScheduleNotificationsSettingsResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BuScheduleNotificationsSettingsResponse {
    /// `earlyReminderMinutes`: `integer (int32)`, required.
    #[doc(alias = "earlyReminderMinutes")]
    pub early_reminder_minutes: Option<i32>,
    /// `activityCategorySettings`: `array of BuScheduleNotificationsCategorySettings`, required.
    #[doc(alias = "activityCategorySettings")]
    pub activity_category_settings: Option<Vec<BuScheduleNotificationsCategorySettings>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BuScheduleNotificationsSettingsResponse "BuScheduleNotificationsSettingsResponse" 2 {
    (
        early_reminder_minutes: i32 = "earlyReminderMinutes" with_early_reminder_minutes required,
        activity_category_settings: Vec<BuScheduleNotificationsCategorySettings> = "activityCategorySettings" with_activity_category_settings required,
    )
});
