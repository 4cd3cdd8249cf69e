// @generated from the schema "BuScheduleNotificationsSettingsRequest"; changes made here are lost at the next generation

use crate::BuScheduleNotificationsCategorySettings;
use crate::runtime::Extra;

/// The schema `BuScheduleNotificationsSettingsRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BuScheduleNotificationsSettingsRequest {
    /// `earlyReminderMinutes`: `integer (int32)`.
    #[doc(alias = "earlyReminderMinutes")]
    pub early_reminder_minutes: Option<i32>,
    /// `activityCategorySettings`: `array of BuScheduleNotificationsCategorySettings`.
    #[doc(alias = "activityCategorySettings")]
    pub activity_category_settings: Option<Vec<BuScheduleNotificationsCategorySettings>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BuScheduleNotificationsSettingsRequest "BuScheduleNotificationsSettingsRequest" 2 {
    (
        early_reminder_minutes: i32 = "earlyReminderMinutes" with_early_reminder_minutes,
        activity_category_settings: Vec<BuScheduleNotificationsCategorySettings> = "activityCategorySettings" with_activity_category_settings,
    )
});
