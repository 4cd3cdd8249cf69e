// @generated from the schema "NuanceApplication"; changes made here are lost at the next generation

/// The schema `NuanceApplication`.
#[repr(C)]
pub struct NuanceApplication {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `tag`: `string`, required.
    pub tag: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(NuanceApplication "NuanceApplication" 3 {
    (
        id: ::std::string::String = "id" 1 with_id,
        tag: ::std::string::String = "tag" 1 with_tag,
        name: ::std::string::String = "name" 1 with_name,
    )
});
