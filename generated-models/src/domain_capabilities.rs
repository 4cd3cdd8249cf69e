// @generated from the schema "DomainCapabilities"; changes made here are lost at the next generation

/// The schema `DomainCapabilities`.
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

impl crate::runtime::Model for DomainCapabilities {
    const EMPTY: Self = Self {
        enabled: ::std::option::Option::None,
        dhcp: ::std::option::Option::None,
        metric: ::std::option::Option::None,
        auto_metric: ::std::option::Option::None,
        supports_metric: ::std::option::Option::None,
        ping_enabled: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DomainCapabilities = &<DomainCapabilities as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DomainCapabilities",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("enabled", "enabled", 0),
            ("dhcp", "dhcp", 0),
            ("metric", "metric", 0),
            ("autoMetric", "auto_metric", 0),
            ("supportsMetric", "supports_metric", 2),
            ("pingEnabled", "ping_enabled", 0),
        ],
        fields: &[
            &E.enabled,
            &E.dhcp,
            &E.metric,
            &E.auto_metric,
            &E.supports_metric,
            &E.ping_enabled,
        ],
    }
};

crate::runtime::model!(DomainCapabilities);

crate::runtime::setters!(DomainCapabilities {
    with_enabled: enabled: bool,
    with_dhcp: dhcp: bool,
    with_metric: metric: i32,
    with_auto_metric: auto_metric: bool,
    with_supports_metric: supports_metric: bool,
    with_ping_enabled: ping_enabled: bool,
});
