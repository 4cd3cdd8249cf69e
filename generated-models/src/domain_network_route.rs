// @generated from the schema "DomainNetworkRoute"; changes made here are lost at the next generation

/// The schema `DomainNetworkRoute`.
pub struct DomainNetworkRoute {
    /// `prefix`: `string`.
    pub prefix: ::std::option::Option<::std::string::String>,
    /// `nexthop`: `string`.
    pub nexthop: ::std::option::Option<::std::string::String>,
    /// `persistent`: `boolean`.
    pub persistent: ::std::option::Option<bool>,
    /// `metric`: `integer (int32)`.
    pub metric: ::std::option::Option<i32>,
    /// `family`: `integer (int32)`.
    pub family: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DomainNetworkRoute {
    const EMPTY: Self = Self {
        prefix: ::std::option::Option::None,
        nexthop: ::std::option::Option::None,
        persistent: ::std::option::Option::None,
        metric: ::std::option::Option::None,
        family: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DomainNetworkRoute = &<DomainNetworkRoute as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DomainNetworkRoute",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("prefix", "prefix", 0),
            ("nexthop", "nexthop", 0),
            ("persistent", "persistent", 0),
            ("metric", "metric", 0),
            ("family", "family", 0),
        ],
        fields: &[&E.prefix, &E.nexthop, &E.persistent, &E.metric, &E.family],
    }
};

crate::runtime::model!(DomainNetworkRoute);

crate::runtime::setters!(DomainNetworkRoute {
    with_prefix: prefix: ::std::string::String,
    with_nexthop: nexthop: ::std::string::String,
    with_persistent: persistent: bool,
    with_metric: metric: i32,
    with_family: family: i32,
});
