// @generated from the schema "SettingDirection"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `SettingDirection`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SettingDirection {
    /// `inbound`: one of `Enabled` and `Disabled`.
    pub inbound: Option<Open<Inbound>>,
    /// `outbound`: one of `Enabled` and `Disabled`.
    pub outbound: Option<Open<Outbound>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SettingDirection "SettingDirection" 2 {
    (
        inbound: Open<Inbound> = "inbound" with_inbound,
        outbound: Open<Outbound> = "outbound" with_outbound,
    )
});

/// The property `inbound` of `SettingDirection`. Known values: `Enabled`, `Disabled`.
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

/// The property `outbound` of `SettingDirection`. Known values: `Enabled`, `Disabled`.
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
