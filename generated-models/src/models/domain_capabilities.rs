// @generated from the schema "DomainCapabilities"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `DomainCapabilities`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DomainCapabilities {
    /// `enabled`: `boolean`.
    pub enabled: Option<bool>,
    /// `dhcp`: `boolean`.
    pub dhcp: Option<bool>,
    /// `metric`: `integer (int32)`.
    pub metric: Option<i32>,
    /// `autoMetric`: `boolean`.
    #[doc(alias = "autoMetric")]
    pub auto_metric: Option<bool>,
    /// `supportsMetric`: `boolean`, read-only.
    #[doc(alias = "supportsMetric")]
    pub supports_metric: Option<bool>,
    /// `pingEnabled`: `boolean`.
    #[doc(alias = "pingEnabled")]
    pub ping_enabled: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DomainCapabilities "DomainCapabilities" 6 {
    (
        enabled: bool = "enabled" with_enabled,
        dhcp: bool = "dhcp" with_dhcp,
        metric: i32 = "metric" with_metric,
        auto_metric: bool = "autoMetric" with_auto_metric,
        supports_metric: bool = "supportsMetric" with_supports_metric read_only,
        ping_enabled: bool = "pingEnabled" with_ping_enabled,
    )
});
