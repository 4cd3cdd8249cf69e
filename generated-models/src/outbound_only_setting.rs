// @generated from the schema "OutboundOnlySetting"; changes made here are lost at the next generation

/// The schema `OutboundOnlySetting`.
pub struct OutboundOnlySetting {
    /// `outbound`: `string`.
    pub outbound: ::std::option::Option<crate::runtime::Open<Outbound>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for OutboundOnlySetting {
    const EMPTY: Self = Self {
        outbound: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &OutboundOnlySetting = &<OutboundOnlySetting as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "OutboundOnlySetting",
        empty: E,
        extra: &E.extra,
        properties: &[("outbound", "outbound", 0)],
        fields: &[&E.outbound],
    }
};

crate::runtime::model!(OutboundOnlySetting);

crate::runtime::setters!(OutboundOnlySetting {
    with_outbound: outbound: crate::runtime::Open<Outbound>,
});

/// The property `outbound` of `OutboundOnlySetting`. Known values: `Enabled`, `Disabled`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Outbound {
    Enabled,
    Disabled,
}

impl crate::runtime::Enum for Outbound {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Enabled, "Enabled"),
        (Self::Disabled, "Disabled"),
    ];
}
