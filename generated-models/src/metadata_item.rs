// @generated from the schema "MetadataItem"; changes made here are lost at the next generation

/// The schema `MetadataItem`.
#[repr(C)]
pub struct MetadataItem {
    /// `text`: `string`.
    pub text: ::std::option::Option<::std::string::String>,
    /// `attributes`: `map of string`.
    pub attributes: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(MetadataItem "MetadataItem" 2 {
    (
        text: ::std::string::String = "text" 0 with_text,
        attributes: ::std::collections::BTreeMap<::std::string::String, ::std::string::String> = "attributes" 0 with_attributes,
    )
});
