// @generated from the schema "FacebookAppCredentials"; changes made here are lost at the next generation

/// The schema `FacebookAppCredentials`.
#[repr(C)]
pub struct FacebookAppCredentials {
    /// `id`: `string`, required, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(FacebookAppCredentials "FacebookAppCredentials" 1 {
    (
        id: ::std::string::String = "id" 3 with_id,
    )
});
