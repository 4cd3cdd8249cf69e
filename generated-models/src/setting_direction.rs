// @generated from the schema "SettingDirection"; changes made here are lost at the next generation

/// The schema `SettingDirection`.
pub struct SettingDirection {
    /// `inbound`: `string`.
    pub inbound: ::std::option::Option<crate::runtime::Open<Inbound>>,
    /// `outbound`: `string`.
    pub outbound: ::std::option::Option<crate::runtime::Open<Outbound>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SettingDirection {
    const EMPTY: Self = Self {
        inbound: ::std::option::Option::None,
        outbound: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SettingDirection = &<SettingDirection as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SettingDirection",
        empty: E,
        extra: &E.extra,
        properties: &[("inbound", "inbound", 0), ("outbound", "outbound", 0)],
        fields: &[&E.inbound, &E.outbound],
    }
};

crate::runtime::model!(SettingDirection);

crate::runtime::setters!(SettingDirection {
    with_inbound: inbound: crate::runtime::Open<Inbound>,
    with_outbound: outbound: crate::runtime::Open<Outbound>,
});

/// The property `inbound` of `SettingDirection`. Known values: `Enabled`, `Disabled`.
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

/// The property `outbound` of `SettingDirection`. Known values: `Enabled`, `Disabled`.
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
