// @generated from the schema "ScimServiceProviderConfigBulkFeature"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ScimServiceProviderConfigBulkFeature`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ScimServiceProviderConfigBulkFeature {
    /// `supported`: `boolean`, read-only.
    pub supported: Option<bool>,
    /// `maxOperations`: `integer (int32)`, read-only.
    #[doc(alias = "maxOperations")]
    pub max_operations: Option<i32>,
    /// `maxPayloadSize`: `integer (int32)`, read-only.
    #[doc(alias = "maxPayloadSize")]
    pub max_payload_size: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ScimServiceProviderConfigBulkFeature "ScimServiceProviderConfigBulkFeature" 3 {
    (
        supported: bool = "supported" with_supported read_only,
        max_operations: i32 = "maxOperations" with_max_operations read_only,
        max_payload_size: i32 = "maxPayloadSize" with_max_payload_size read_only,
    )
});
