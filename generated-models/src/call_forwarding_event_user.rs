// @generated from the schema "CallForwardingEventUser"; changes made here are lost at the next generation

/// The schema `CallForwardingEventUser`.
#[repr(C)]
pub struct CallForwardingEventUser {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CallForwardingEventUser "CallForwardingEventUser" 1 {
    (
        id: ::std::string::String = "id" 0 with_id,
    )
});
