// @generated from the schema "CreateRoomResponse"; changes made here are lost at the next generation

/// The schema `CreateRoomResponse`.
#[repr(C)]
pub struct CreateRoomResponse {
    /// `jid`: `string`, required.
    pub jid: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CreateRoomResponse "CreateRoomResponse" 1 {
    (
        jid: ::std::string::String = "jid" 1 with_jid,
    )
});
