// @generated from the schema "WfmUserNotificationTopicManagementUnit"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `WfmUserNotificationTopicManagementUnit`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmUserNotificationTopicManagementUnit {
    /// `id`: `string`.
    pub id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmUserNotificationTopicManagementUnit "WfmUserNotificationTopicManagementUnit" 1 {
    (
        id: String = "id" with_id,
    )
});
