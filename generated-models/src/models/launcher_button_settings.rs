// @generated from the schema "LauncherButtonSettings"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `LauncherButtonSettings`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LauncherButtonSettings {
    /// `visibility`: one of `On`, `Off` and `OnDemand`.
    pub visibility: Option<Open<Visibility>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LauncherButtonSettings "LauncherButtonSettings" 1 {
    (
        visibility: Open<Visibility> = "visibility" with_visibility,
    )
});

/// The property `visibility` of `LauncherButtonSettings`. Known values: `On`, `Off`, `OnDemand`.
#[repr(u16)]
#[non_exhaustive]
pub enum Visibility {
    On,
    Off,
    OnDemand,
}

crate::runtime::values!(Visibility {
    On = "On",
    Off = "Off",
    OnDemand = "OnDemand",
});
