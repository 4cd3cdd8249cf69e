// @generated from the schema "InboundOnlySetting"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `InboundOnlySetting`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct InboundOnlySetting {
    /// `inbound`: one of `Enabled` and `Disabled`.
    pub inbound: Option<Open<Inbound>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(InboundOnlySetting "InboundOnlySetting" 1 {
    (
        inbound: Open<Inbound> = "inbound" with_inbound,
    )
});

/// The property `inbound` of `InboundOnlySetting`. Known values: `Enabled`, `Disabled`.
#[repr(u16)]
#[non_exhaustive]
pub enum Inbound {
    Enabled,
    Disabled,
}

crate::runtime::values!(Inbound {
    Enabled = "Enabled",
    Disabled = "Disabled",
});
