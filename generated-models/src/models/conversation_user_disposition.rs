// @generated from the schema "ConversationUserDisposition"; changes made here are lost at the next generation

use crate::AddressableEntityRef;
use crate::runtime::Extra;

/// The schema `ConversationUserDisposition`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationUserDisposition {
    /// `code`: `string`, required.
    pub code: Option<String>,
    /// `notes`: `string`.
    pub notes: Option<String>,
    /// `user`: `AddressableEntityRef`, required, read-only.
    pub user: Option<Box<AddressableEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationUserDisposition "ConversationUserDisposition" 3 {
    (
        code: String = "code" with_code required,
        notes: String = "notes" with_notes,
        user: Box<AddressableEntityRef> = "user" with_user required read_only,
    )
});
