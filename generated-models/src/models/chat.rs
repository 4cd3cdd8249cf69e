// @generated from the schema "Chat"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `Chat`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Chat {
    /// `jabberId`: `string`.
    #[doc(alias = "jabberId")]
    pub jabber_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Chat "Chat" 1 {
    (
        jabber_id: String = "jabberId" with_jabber_id,
    )
});
