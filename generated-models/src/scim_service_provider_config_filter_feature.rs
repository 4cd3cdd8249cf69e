// @generated from the schema "ScimServiceProviderConfigFilterFeature"; changes made here are lost at the next generation

/// The schema `ScimServiceProviderConfigFilterFeature`.
#[repr(C)]
pub struct ScimServiceProviderConfigFilterFeature {
    /// `supported`: `boolean`, read-only.
    pub supported: ::std::option::Option<bool>,
    /// `maxResults`: `integer (int32)`, read-only.
    #[doc(alias = "maxResults")]
    pub max_results: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ScimServiceProviderConfigFilterFeature "ScimServiceProviderConfigFilterFeature" 2 {
    (
        supported: bool = "supported" 2 with_supported,
        max_results: i32 = "maxResults" 2 with_max_results,
    )
});
