// @generated from the schema "DomainRole"; changes made here are lost at the next generation

/// The schema `DomainRole`.
#[repr(C)]
pub struct DomainRole {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DomainRole "DomainRole" 2 {
    (
        id: ::std::string::String = "id" 0 with_id,
        name: ::std::string::String = "name" 0 with_name,
    )
});
