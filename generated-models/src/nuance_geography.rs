// @generated from the schema "NuanceGeography"; changes made here are lost at the next generation

/// The schema `NuanceGeography`.
#[repr(C)]
pub struct NuanceGeography {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(NuanceGeography "NuanceGeography" 2 {
    (
        id: ::std::string::String = "id" 1 with_id,
        name: ::std::string::String = "name" 1 with_name,
    )
});
