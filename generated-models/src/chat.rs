// @generated from the schema "Chat"; changes made here are lost at the next generation

/// The schema `Chat`.
#[repr(C)]
pub struct Chat {
    /// `jabberId`: `string`.
    #[doc(alias = "jabberId")]
    pub jabber_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(Chat "Chat" 1 {
    (
        jabber_id: ::std::string::String = "jabberId" 0 with_jabber_id,
    )
});
