// @generated from the schema "NamedEntity"; changes made here are lost at the next generation

/// The schema `NamedEntity`.
#[repr(C)]
pub struct NamedEntity {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, read-only.
    pub name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(NamedEntity "NamedEntity" 2 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 2 with_name,
    )
});
