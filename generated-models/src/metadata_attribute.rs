// @generated from the schema "MetadataAttribute"; changes made here are lost at the next generation

/// The schema `MetadataAttribute`.
#[repr(C)]
pub struct MetadataAttribute {
    /// `value`: `string`, read-only.
    pub value: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(MetadataAttribute "MetadataAttribute" 1 {
    (
        value: ::std::string::String = "value" 2 with_value,
    )
});
