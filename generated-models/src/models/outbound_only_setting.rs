// @generated from the schema "OutboundOnlySetting"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `OutboundOnlySetting`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct OutboundOnlySetting {
    /// `outbound`: one of `Enabled` and `Disabled`.
    pub outbound: Option<Open<Outbound>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(OutboundOnlySetting "OutboundOnlySetting" 1 {
    (
        outbound: Open<Outbound> = "outbound" with_outbound,
    )
});

/// The property `outbound` of `OutboundOnlySetting`. Known values: `Enabled`, `Disabled`.
#[repr(u16)]
#[non_exhaustive]
pub enum Outbound {
    Enabled,
    Disabled,
}

crate::runtime::values!(Outbound {
    Enabled = "Enabled",
    Disabled = "Disabled",
});
