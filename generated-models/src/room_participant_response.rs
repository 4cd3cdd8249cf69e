// @generated from the schema "RoomParticipantResponse"; changes made here are lost at the next generation

/// The schema `RoomParticipantResponse`.
#[repr(C)]
pub struct RoomParticipantResponse {
    /// `jid`: `string`.
    pub jid: ::std::option::Option<::std::string::String>,
    /// `user`: `AddressableEntityRef`.
    pub user: ::std::option::Option<::std::boxed::Box<crate::AddressableEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(RoomParticipantResponse "RoomParticipantResponse" 2 {
    (
        jid: ::std::string::String = "jid" 0 with_jid,
        user: ::std::boxed::Box<crate::AddressableEntityRef> = "user" 0 with_user,
    )
});
