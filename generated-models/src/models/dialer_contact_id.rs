// @generated from the schema "DialerContactId"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `DialerContactId`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DialerContactId {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `contactListId`: `string`.
    #[doc(alias = "contactListId")]
    pub contact_list_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DialerContactId "DialerContactId" 2 {
    (
        id: String = "id" with_id,
        contact_list_id: String = "contactListId" with_contact_list_id,
    )
});
