// @generated from the schema "ScimServiceProviderConfigSimpleFeature"; changes made here are lost at the next generation

/// The schema `ScimServiceProviderConfigSimpleFeature`.
#[repr(C)]
pub struct ScimServiceProviderConfigSimpleFeature {
    /// `supported`: `boolean`, read-only.
    pub supported: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ScimServiceProviderConfigSimpleFeature "ScimServiceProviderConfigSimpleFeature" 1 {
    (
        supported: bool = "supported" 2 with_supported,
    )
});
