// @generated from the schema "ConversationSecureAttributes"; changes made here are lost at the next generation

/// The schema `ConversationSecureAttributes`.
#[repr(C)]
pub struct ConversationSecureAttributes {
    /// `attributes`: `map of string`.
    pub attributes: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// `version`: `integer (int32)`.
    pub version: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationSecureAttributes "ConversationSecureAttributes" 2 {
    (
        attributes: ::std::collections::BTreeMap<::std::string::String, ::std::string::String> = "attributes" 0 with_attributes,
        version: i32 = "version" 0 with_version,
    )
});
