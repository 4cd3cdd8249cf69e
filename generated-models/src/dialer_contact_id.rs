// @generated from the schema "DialerContactId"; changes made here are lost at the next generation

/// The schema `DialerContactId`.
#[repr(C)]
pub struct DialerContactId {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `contactListId`: `string`.
    #[doc(alias = "contactListId")]
    pub contact_list_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DialerContactId "DialerContactId" 2 {
    (
        id: ::std::string::String = "id" 0 with_id,
        contact_list_id: ::std::string::String = "contactListId" 0 with_contact_list_id,
    )
});
