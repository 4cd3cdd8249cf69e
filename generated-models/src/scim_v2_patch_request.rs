// @generated from the schema "ScimV2PatchRequest"; changes made here are lost at the next generation

/// The schema `ScimV2PatchRequest`.
#[repr(C)]
pub struct ScimV2PatchRequest {
    /// `schemas`: `array of string`, required.
    pub schemas: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `Operations`: `array of ScimV2PatchOperation`.
    #[doc(alias = "Operations")]
    pub operations: ::std::option::Option<::std::vec::Vec<crate::ScimV2PatchOperation>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ScimV2PatchRequest "ScimV2PatchRequest" 2 {
    (
        schemas: ::std::vec::Vec<::std::string::String> = "schemas" 1 with_schemas,
        operations: ::std::vec::Vec<crate::ScimV2PatchOperation> = "Operations" 0 with_operations,
    )
});
