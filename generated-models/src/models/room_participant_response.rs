// @generated from the schema "RoomParticipantResponse"; changes made here are lost at the next generation

use crate::AddressableEntityRef;
use crate::runtime::Extra;

/// The schema `RoomParticipantResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct RoomParticipantResponse {
    /// `jid`: `string`.
    pub jid: Option<String>,
    /// `user`: `AddressableEntityRef`.
    pub user: Option<Box<AddressableEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(RoomParticipantResponse "RoomParticipantResponse" 2 {
    (
        jid: String = "jid" with_jid,
        user: Box<AddressableEntityRef> = "user" with_user,
    )
});
