// @generated from the schema "FromEmailAddress"; changes made here are lost at the next generation

/// The schema `FromEmailAddress`.
pub struct FromEmailAddress {
    /// `domain`: `DomainEntityRef`, required.
    pub domain: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `friendlyName`: `string`.
    #[doc(alias = "friendlyName")]
    pub friendly_name: ::std::option::Option<::std::string::String>,
    /// `localPart`: `string`.
    #[doc(alias = "localPart")]
    pub local_part: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for FromEmailAddress {
    const EMPTY: Self = Self {
        domain: ::std::option::Option::None,
        friendly_name: ::std::option::Option::None,
        local_part: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &FromEmailAddress = &<FromEmailAddress as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "FromEmailAddress",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("domain", "domain", 1),
            ("friendlyName", "friendly_name", 0),
            ("localPart", "local_part", 0),
        ],
        fields: &[&E.domain, &E.friendly_name, &E.local_part],
    }
};

crate::runtime::model!(FromEmailAddress);

crate::runtime::setters!(FromEmailAddress {
    with_domain: domain: ::std::boxed::Box<crate::DomainEntityRef>,
    with_friendly_name: friendly_name: ::std::string::String,
    with_local_part: local_part: ::std::string::String,
});
