// @generated from the schema "CreateRoomResponse"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `CreateRoomResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CreateRoomResponse {
    /// `jid`: `string`, required.
    pub jid: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CreateRoomResponse "CreateRoomResponse" 1 {
    (
        jid: String = "jid" with_jid required,
    )
});
