// @generated from the schema "QueueEmailAddress"; changes made here are lost at the next generation

/// The schema `QueueEmailAddress`.
pub struct QueueEmailAddress {
    /// `domain`: `DomainEntityRef`.
    pub domain: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `route`: `InboundRoute`.
    pub route: ::std::option::Option<::std::boxed::Box<crate::InboundRoute>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for QueueEmailAddress {
    const EMPTY: Self = Self {
        domain: ::std::option::Option::None,
        route: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &QueueEmailAddress = &<QueueEmailAddress as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "QueueEmailAddress",
        empty: E,
        extra: &E.extra,
        properties: &[("domain", "domain", 0), ("route", "route", 0)],
        fields: &[&E.domain, &E.route],
    }
};

crate::runtime::model!(QueueEmailAddress);

crate::runtime::setters!(QueueEmailAddress {
    with_domain: domain: ::std::boxed::Box<crate::DomainEntityRef>,
    with_route: route: ::std::boxed::Box<crate::InboundRoute>,
});
