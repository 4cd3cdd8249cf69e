// @generated from the schema "MobileNotificationSettings"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `MobileNotificationSettings`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct MobileNotificationSettings {
    /// `when`: one of `Always` and `OnlyWhenInactive`, required.
    pub when: Option<Open<When>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(MobileNotificationSettings "MobileNotificationSettings" 1 {
    (
        when: Open<When> = "when" with_when required,
    )
});

/// The property `when` of `MobileNotificationSettings`. Known values: `Always`, `OnlyWhenInactive`.
#[repr(u16)]
#[non_exhaustive]
pub enum When {
    Always,
    OnlyWhenInactive,
}

crate::runtime::values!(When {
    Always = "Always",
    OnlyWhenInactive = "OnlyWhenInactive",
});
