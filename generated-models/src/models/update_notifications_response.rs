// @generated from the schema "UpdateNotificationsResponse"; changes made here are lost at the next generation

use crate::UpdateNotificationResponse;
use crate::runtime::Extra;

/// The schema `UpdateNotificationsResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UpdateNotificationsResponse {
    /// `entities`: `array of UpdateNotificationResponse`.
    pub entities: Option<Vec<UpdateNotificationResponse>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UpdateNotificationsResponse "UpdateNotificationsResponse" 1 {
    (
        entities: Vec<UpdateNotificationResponse> = "entities" with_entities,
    )
});
