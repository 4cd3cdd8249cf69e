// @generated from the schema "ScimServiceProviderConfigSimpleFeature"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ScimServiceProviderConfigSimpleFeature`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ScimServiceProviderConfigSimpleFeature {
    /// `supported`: `boolean`, read-only.
    pub supported: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ScimServiceProviderConfigSimpleFeature "ScimServiceProviderConfigSimpleFeature" 1 {
    (
        supported: bool = "supported" with_supported read_only,
    )
});
