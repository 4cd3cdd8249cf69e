// @generated from the schema "InboundOnlySetting"; changes made here are lost at the next generation

/// The schema `InboundOnlySetting`.
#[repr(C)]
pub struct InboundOnlySetting {
    /// `inbound`: `string`.
    pub inbound: ::std::option::Option<crate::runtime::Open<Inbound>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(InboundOnlySetting "InboundOnlySetting" 1 {
    (
        inbound: crate::runtime::Open<Inbound> = "inbound" 0 with_inbound,
    )
});

/// The property `inbound` of `InboundOnlySetting`. Known values: `Enabled`, `Disabled`.
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
