// @generated from the schema "SettingDirection"; changes made here are lost at the next generation

/// The schema `SettingDirection`.
#[repr(C)]
pub struct SettingDirection {
    /// `inbound`: `string`.
    pub inbound: ::std::option::Option<crate::runtime::Open<Inbound>>,
    /// `outbound`: `string`.
    pub outbound: ::std::option::Option<crate::runtime::Open<Outbound>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SettingDirection "SettingDirection" 2 {
    (
        inbound: crate::runtime::Open<Inbound> = "inbound" 0 with_inbound,
        outbound: crate::runtime::Open<Outbound> = "outbound" 0 with_outbound,
    )
});

/// The property `inbound` of `SettingDirection`. Known values: `Enabled`, `Disabled`.
#[non_exhaustive]
pub enum Inbound {
    Enabled,
    Disabled,
}

crate::runtime::known!(Inbound);

impl crate::runtime::Enum for Inbound {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Enabled, "Enabled"),
        (Self::Disabled, "Disabled"),
    ];
}

/// The property `outbound` of `SettingDirection`. Known values: `Enabled`, `Disabled`.
#[non_exhaustive]
pub enum Outbound {
    Enabled,
    Disabled,
}

crate::runtime::known!(Outbound);

impl crate::runtime::Enum for Outbound {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Enabled, "Enabled"),
        (Self::Disabled, "Disabled"),
    ];
}
