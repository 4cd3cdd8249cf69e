// @generated from the schema "MediaType"; changes made here are lost at the next generation

/// The schema `MediaType`.
#[repr(C)]
pub struct MediaType {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(MediaType "MediaType" 1 {
    (
        r#type: ::std::string::String = "type" 0 with_type,
    )
});
