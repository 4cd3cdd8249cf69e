// @generated from the schema "EventDefinition"; changes made here are lost at the next generation

/// The schema `EventDefinition`.
#[repr(C)]
pub struct EventDefinition {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, read-only.
    pub name: ::std::option::Option<::std::string::String>,
    /// `description`: `string`, read-only.
    pub description: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(EventDefinition "EventDefinition" 3 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 2 with_name,
        description: ::std::string::String = "description" 2 with_description,
    )
});
