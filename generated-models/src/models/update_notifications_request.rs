// @generated from the schema "UpdateNotificationsRequest"; changes made here are lost at the next generation

use crate::WfmUserNotification;
use crate::runtime::Extra;

/// The schema `UpdateNotificationsRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UpdateNotificationsRequest {
    /// `entities`: `array of WfmUserNotification`, required.
    pub entities: Option<Vec<WfmUserNotification>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UpdateNotificationsRequest "UpdateNotificationsRequest" 1 {
    (
        entities: Vec<WfmUserNotification> = "entities" with_entities required,
    )
});
