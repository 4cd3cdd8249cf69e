// @generated from the schema "NuanceChannel"; changes made here are lost at the next generation

/// The schema `NuanceChannel`.
#[repr(C)]
pub struct NuanceChannel {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `modes`: `array of string`.
    pub modes: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `color`: `string`.
    pub color: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(NuanceChannel "NuanceChannel" 4 {
    (
        id: ::std::string::String = "id" 1 with_id,
        name: ::std::string::String = "name" 1 with_name,
        modes: ::std::vec::Vec<::std::string::String> = "modes" 0 with_modes,
        color: ::std::string::String = "color" 0 with_color,
    )
});
