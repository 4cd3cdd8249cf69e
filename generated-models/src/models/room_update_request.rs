// @generated from the schema "RoomUpdateRequest"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `RoomUpdateRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct RoomUpdateRequest {
    /// `description`: `string`.
    pub description: Option<String>,
    /// `subject`: `string`.
    pub subject: Option<String>,
    /// `pinnedMessageIds`: `array of string`.
    #[doc(alias = "pinnedMessageIds")]
    pub pinned_message_ids: Option<Vec<String>>,
    /// `ownerIds`: `array of string`.
    #[doc(alias = "ownerIds")]
    pub owner_ids: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(RoomUpdateRequest "RoomUpdateRequest" 4 {
    (
        description: String = "description" with_description,
        subject: String = "subject" with_subject,
        pinned_message_ids: Vec<String> = "pinnedMessageIds" with_pinned_message_ids,
        owner_ids: Vec<String> = "ownerIds" with_owner_ids,
    )
});
