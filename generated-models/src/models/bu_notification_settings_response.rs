// @generated from the schema "BuNotificationSettingsResponse"; changes made here are lost at the next generation

use crate::BuScheduleNotificationsSettingsResponse;
use crate::runtime::Extra;

/// The schema `BuNotificationSettingsResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BuNotificationSettingsResponse {
    /// `scheduling`: `BuScheduleNotificationsSettingsResponse`.
    pub scheduling: Option<Box<BuScheduleNotificationsSettingsResponse>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BuNotificationSettingsResponse "BuNotificationSettingsResponse" 1 {
    (
        scheduling: Box<BuScheduleNotificationsSettingsResponse> = "scheduling" with_scheduling,
    )
});
