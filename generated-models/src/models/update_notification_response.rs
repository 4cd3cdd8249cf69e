// @generated from the schema "UpdateNotificationResponse"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `UpdateNotificationResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UpdateNotificationResponse {
    /// `mutableGroupId`: `string`.
    #[doc(alias = "mutableGroupId")]
    pub mutable_group_id: Option<String>,
    /// `id`: `string`.
    pub id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UpdateNotificationResponse "UpdateNotificationResponse" 2 {
    (
        mutable_group_id: String = "mutableGroupId" with_mutable_group_id,
        id: String = "id" with_id,
    )
});
