// @generated from the schema "DomainCapabilities"; changes made here are lost at the next generation

/// The schema `DomainCapabilities`.
#[repr(C)]
pub struct DomainCapabilities {
    /// `enabled`: `boolean`.
    pub enabled: ::std::option::Option<bool>,
    /// `dhcp`: `boolean`.
    pub dhcp: ::std::option::Option<bool>,
    /// `metric`: `integer (int32)`.
    pub metric: ::std::option::Option<i32>,
    /// `autoMetric`: `boolean`.
    #[doc(alias = "autoMetric")]
    pub auto_metric: ::std::option::Option<bool>,
    /// `supportsMetric`: `boolean`, read-only.
    #[doc(alias = "supportsMetric")]
    pub supports_metric: ::std::option::Option<bool>,
    /// `pingEnabled`: `boolean`.
    #[doc(alias = "pingEnabled")]
    pub ping_enabled: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DomainCapabilities "DomainCapabilities" 6 {
    (
        enabled: bool = "enabled" 0 with_enabled,
        dhcp: bool = "dhcp" 0 with_dhcp,
        metric: i32 = "metric" 0 with_metric,
        auto_metric: bool = "autoMetric" 0 with_auto_metric,
        supports_metric: bool = "supportsMetric" 2 with_supports_metric,
        ping_enabled: bool = "pingEnabled" 0 with_ping_enabled,
    )
});
