// @generated from the schema "CreateRoomRequest"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `CreateRoomRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CreateRoomRequest {
    /// `description`: `string`.
    pub description: Option<String>,
    /// `subject`: `string`, required.
    pub subject: Option<String>,
    /// `userIds`: `array of string`.
    #[doc(alias = "userIds")]
    pub user_ids: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CreateRoomRequest "CreateRoomRequest" 3 {
    (
        description: String = "description" with_description,
        subject: String = "subject" with_subject required,
        user_ids: Vec<String> = "userIds" with_user_ids,
    )
});
