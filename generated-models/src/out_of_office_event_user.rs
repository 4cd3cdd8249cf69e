// @generated from the schema "OutOfOfficeEventUser"; changes made here are lost at the next generation

/// The schema `OutOfOfficeEventUser`.
#[repr(C)]
pub struct OutOfOfficeEventUser {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(OutOfOfficeEventUser "OutOfOfficeEventUser" 1 {
    (
        id: ::std::string::String = "id" 0 with_id,
    )
});
