// @generated from the schema "OutboundOnlySetting"; changes made here are lost at the next generation

/// The schema `OutboundOnlySetting`.
#[repr(C)]
pub struct OutboundOnlySetting {
    /// `outbound`: `string`.
    pub outbound: ::std::option::Option<crate::runtime::Open<Outbound>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(OutboundOnlySetting "OutboundOnlySetting" 1 {
    (
        outbound: crate::runtime::Open<Outbound> = "outbound" 0 with_outbound,
    )
});

/// The property `outbound` of `OutboundOnlySetting`. Known values: `Enabled`, `Disabled`.
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
