// @generated from the schema "EmailSettings"; changes made here are lost at the next generation

/// The schema `EmailSettings`.
pub struct EmailSettings {
    /// `multipleRouteDestinationsOnInboundEmailEnabled`: `boolean`.
    #[doc(alias = "multipleRouteDestinationsOnInboundEmailEnabled")]
    pub multiple_route_destinations_on_inbound_email_enabled: ::std::option::Option<
        bool,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for EmailSettings {
    const EMPTY: Self = Self {
        multiple_route_destinations_on_inbound_email_enabled: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &EmailSettings = &<EmailSettings as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "EmailSettings",
        empty: E,
        extra: &E.extra,
        properties: &[
            (
                "multipleRouteDestinationsOnInboundEmailEnabled",
                "multiple_route_destinations_on_inbound_email_enabled",
                0,
            ),
        ],
        fields: &[&E.multiple_route_destinations_on_inbound_email_enabled],
    }
};

crate::runtime::model!(EmailSettings);

crate::runtime::setters!(EmailSettings {
    with_multiple_route_destinations_on_inbound_email_enabled: multiple_route_destinations_on_inbound_email_enabled: bool,
});
