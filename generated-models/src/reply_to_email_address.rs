// @generated from the schema "ReplyToEmailAddress"; changes made here are lost at the next generation

/// The schema `ReplyToEmailAddress`.
pub struct ReplyToEmailAddress {
    /// `domain`: `DomainEntityRef`, required.
    pub domain: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `route`: `DomainEntityRef`, required.
    pub route: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ReplyToEmailAddress {
    const EMPTY: Self = Self {
        domain: ::std::option::Option::None,
        route: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ReplyToEmailAddress = &<ReplyToEmailAddress as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ReplyToEmailAddress",
        empty: E,
        extra: &E.extra,
        properties: &[("domain", "domain", 1), ("route", "route", 1)],
        fields: &[&E.domain, &E.route],
    }
};

crate::runtime::model!(ReplyToEmailAddress);

crate::runtime::setters!(ReplyToEmailAddress {
    with_domain: domain: ::std::boxed::Box<crate::DomainEntityRef>,
    with_route: route: ::std::boxed::Box<crate::DomainEntityRef>,
});
