// @generated from the schema "NamedEntityDefinition"; changes made here are lost at the next generation

/// The schema `NamedEntityDefinition`.
#[repr(C)]
pub struct NamedEntityDefinition {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(NamedEntityDefinition "NamedEntityDefinition" 2 {
    (
        name: ::std::string::String = "name" 1 with_name,
        r#type: ::std::string::String = "type" 1 with_type,
    )
});
