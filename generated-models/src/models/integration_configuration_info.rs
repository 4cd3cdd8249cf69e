// @generated from the schema "IntegrationConfigurationInfo"; changes made here are lost at the next generation

use crate::IntegrationConfiguration;
use crate::runtime::Extra;

/// The schema `IntegrationConfigurationInfo`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct IntegrationConfigurationInfo {
    /// `current`: `IntegrationConfiguration`, read-only.
    pub current: Option<Box<IntegrationConfiguration>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(IntegrationConfigurationInfo "IntegrationConfigurationInfo" 1 {
    (
        current: Box<IntegrationConfiguration> = "current" with_current read_only,
    )
});
