// @generated from the schema "BuNotificationSettingsRequest"; changes made here are lost at the next generation

use crate::BuScheduleNotificationsSettingsRequest;
use crate::runtime::Extra;

/// The schema `BuNotificationSettingsRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BuNotificationSettingsRequest {
    /// `scheduling`: `BuScheduleNotificationsSettingsRequest`.
    pub scheduling: Option<Box<BuScheduleNotificationsSettingsRequest>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BuNotificationSettingsRequest "BuNotificationSettingsRequest" 1 {
    (
        scheduling: Box<BuScheduleNotificationsSettingsRequest> = "scheduling" with_scheduling,
    )
});
