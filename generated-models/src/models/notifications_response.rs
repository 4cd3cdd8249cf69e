// @generated from the schema "NotificationsResponse"; changes made here are lost at the next generation

use crate::WfmUserNotification;
use crate::runtime::Extra;

/// The schema `NotificationsResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct NotificationsResponse {
    /// `entities`: `array of WfmUserNotification`.
    pub entities: Option<Vec<WfmUserNotification>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(NotificationsResponse "NotificationsResponse" 1 {
    (
        entities: Vec<WfmUserNotification> = "entities" with_entities,
    )
});
