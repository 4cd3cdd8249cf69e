// @generated from the schema "NamedEntityTypeDefinition"; changes made here are lost at the next generation

/// The schema `NamedEntityTypeDefinition`.
#[repr(C)]
pub struct NamedEntityTypeDefinition {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `mechanism`: `NamedEntityTypeMechanism`, required.
    pub mechanism: ::std::option::Option<
        ::std::boxed::Box<crate::NamedEntityTypeMechanism>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(NamedEntityTypeDefinition "NamedEntityTypeDefinition" 3 {
    (
        name: ::std::string::String = "name" 1 with_name,
        description: ::std::string::String = "description" 0 with_description,
        mechanism: ::std::boxed::Box<crate::NamedEntityTypeMechanism> = "mechanism" 1 with_mechanism,
    )
});
