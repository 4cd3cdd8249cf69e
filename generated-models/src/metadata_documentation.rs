// @generated from the schema "MetadataDocumentation"; changes made here are lost at the next generation

/// The schema `MetadataDocumentation`.
#[repr(C)]
pub struct MetadataDocumentation {
    /// `description`: `string`, read-only.
    pub description: ::std::option::Option<::std::string::String>,
    /// `location`: `string`, read-only.
    pub location: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(MetadataDocumentation "MetadataDocumentation" 2 {
    (
        description: ::std::string::String = "description" 2 with_description,
        location: ::std::string::String = "location" 2 with_location,
    )
});
