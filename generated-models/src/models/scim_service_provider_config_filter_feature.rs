// @generated from the schema "ScimServiceProviderConfigFilterFeature"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ScimServiceProviderConfigFilterFeature`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ScimServiceProviderConfigFilterFeature {
    /// `supported`: `boolean`, read-only.
    pub supported: Option<bool>,
    /// `maxResults`: `integer (int32)`, read-only.
    #[doc(alias = "maxResults")]
    pub max_results: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ScimServiceProviderConfigFilterFeature "ScimServiceProviderConfigFilterFeature" 2 {
    (
        supported: bool = "supported" with_supported read_only,
        max_results: i32 = "maxResults" with_max_results read_only,
    )
});
