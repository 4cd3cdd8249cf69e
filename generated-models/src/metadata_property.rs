// @generated from the schema "MetadataProperty"; changes made here are lost at the next generation

/// The schema `MetadataProperty`.
#[repr(C)]
pub struct MetadataProperty {
    /// `type`: `string`, read-only.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// `displayname`: `string`, read-only.
    pub displayname: ::std::option::Option<::std::string::String>,
    /// `description`: `string`, read-only.
    pub description: ::std::option::Option<::std::string::String>,
    /// `sensitive`: `string`, read-only.
    pub sensitive: ::std::option::Option<::std::string::String>,
    /// `help`: `string`, read-only.
    pub help: ::std::option::Option<::std::string::String>,
    /// `default`: `string`, read-only.
    pub default: ::std::option::Option<::std::string::String>,
    /// `enum`: `array of string`, read-only.
    pub r#enum: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(MetadataProperty "MetadataProperty" 7 {
    (
        r#type: ::std::string::String = "type" 2 with_type,
        displayname: ::std::string::String = "displayname" 2 with_displayname,
        description: ::std::string::String = "description" 2 with_description,
        sensitive: ::std::string::String = "sensitive" 2 with_sensitive,
        help: ::std::string::String = "help" 2 with_help,
        default: ::std::string::String = "default" 2 with_default,
        r#enum: ::std::vec::Vec<::std::string::String> = "enum" 2 with_enum,
    )
});
