// @generated from the schema "ClientAppConfigurationInfo"; changes made here are lost at the next generation

use crate::{EffectiveConfiguration, IntegrationConfiguration};
use crate::runtime::Extra;

/// The schema `ClientAppConfigurationInfo`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ClientAppConfigurationInfo {
    /// `current`: `IntegrationConfiguration`, read-only.
    pub current: Option<Box<IntegrationConfiguration>>,
    /// `effective`: `EffectiveConfiguration`, read-only.
    pub effective: Option<Box<EffectiveConfiguration>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ClientAppConfigurationInfo "ClientAppConfigurationInfo" 2 {
    (
        current: Box<IntegrationConfiguration> = "current" with_current read_only,
        effective: Box<EffectiveConfiguration> = "effective" with_effective read_only,
    )
});
