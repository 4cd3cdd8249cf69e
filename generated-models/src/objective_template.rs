// @generated from the schema "ObjectiveTemplate"; changes made here are lost at the next generation

/// The schema `ObjectiveTemplate`.
#[repr(C)]
pub struct ObjectiveTemplate {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `zones`: `array of ObjectiveZone`.
    pub zones: ::std::option::Option<::std::vec::Vec<crate::ObjectiveZone>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ObjectiveTemplate "ObjectiveTemplate" 4 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        zones: ::std::vec::Vec<crate::ObjectiveZone> = "zones" 0 with_zones,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
