// @generated from the schema "InboundOnlySetting"; changes made here are lost at the next generation

/// The schema `InboundOnlySetting`.
pub struct InboundOnlySetting {
    /// `inbound`: `string`.
    pub inbound: ::std::option::Option<crate::runtime::Open<Inbound>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for InboundOnlySetting {
    const EMPTY: Self = Self {
        inbound: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &InboundOnlySetting = &<InboundOnlySetting as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "InboundOnlySetting",
        empty: E,
        extra: &E.extra,
        properties: &[("inbound", "inbound", 0)],
        fields: &[&E.inbound],
    }
};

crate::runtime::model!(InboundOnlySetting);

crate::runtime::setters!(InboundOnlySetting {
    with_inbound: inbound: crate::runtime::Open<Inbound>,
});

/// The property `inbound` of `InboundOnlySetting`. Known values: `Enabled`, `Disabled`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Inbound {
    Enabled,
    Disabled,
}

impl crate::runtime::Enum for Inbound {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Enabled, "Enabled"),
        (Self::Disabled, "Disabled"),
    ];
}
