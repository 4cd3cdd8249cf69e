// @generated from the schema "ScimServiceProviderConfigBulkFeature"; changes made here are lost at the next generation

/// The schema `ScimServiceProviderConfigBulkFeature`.
#[repr(C)]
pub struct ScimServiceProviderConfigBulkFeature {
    /// `supported`: `boolean`, read-only.
    pub supported: ::std::option::Option<bool>,
    /// `maxOperations`: `integer (int32)`, read-only.
    #[doc(alias = "maxOperations")]
    pub max_operations: ::std::option::Option<i32>,
    /// `maxPayloadSize`: `integer (int32)`, read-only.
    #[doc(alias = "maxPayloadSize")]
    pub max_payload_size: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ScimServiceProviderConfigBulkFeature "ScimServiceProviderConfigBulkFeature" 3 {
    (
        supported: bool = "supported" 2 with_supported,
        max_operations: i32 = "maxOperations" 2 with_max_operations,
        max_payload_size: i32 = "maxPayloadSize" 2 with_max_payload_size,
    )
});
