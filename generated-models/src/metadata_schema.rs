// @generated from the schema "MetadataSchema"; changes made here are lost at the next generation

/// The schema `MetadataSchema`.
#[repr(C)]
pub struct MetadataSchema {
    /// `title`: `string`, read-only.
    pub title: ::std::option::Option<::std::string::String>,
    /// `description`: `string`, read-only.
    pub description: ::std::option::Option<::std::string::String>,
    /// `type`: `string`, read-only.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// `properties`: `array of map of MetadataProperty`, read-only.
    pub properties: ::std::option::Option<
        ::std::vec::Vec<
            ::std::collections::BTreeMap<::std::string::String, crate::MetadataProperty>,
        >,
    >,
    /// `required`: `array of string`, read-only.
    pub required: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(MetadataSchema "MetadataSchema" 5 {
    (
        title: ::std::string::String = "title" 2 with_title,
        description: ::std::string::String = "description" 2 with_description,
        r#type: ::std::string::String = "type" 2 with_type,
        properties: ::std::vec::Vec<::std::collections::BTreeMap<::std::string::String, crate::MetadataProperty>> = "properties" 2 with_properties,
        required: ::std::vec::Vec<::std::string::String> = "required" 2 with_required,
    )
});
