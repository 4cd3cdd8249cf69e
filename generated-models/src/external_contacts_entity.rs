// @generated from the schema "ExternalContactsEntity"; changes made here are lost at the next generation

/// The schema `ExternalContactsEntity`.
#[repr(C)]
pub struct ExternalContactsEntity {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ExternalContactsEntity "ExternalContactsEntity" 1 {
    (
        id: ::std::string::String = "id" 2 with_id,
    )
});
