// @generated from the schema "WorkitemsAttributeChangeWorkitemStatusCategory"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `WorkitemsAttributeChangeWorkitemStatusCategory`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WorkitemsAttributeChangeWorkitemStatusCategory {
    /// `newValue`: one of `Open`, `InProgress`, `Waiting`, `Closed` and `Unknown`.
    #[doc(alias = "newValue")]
    pub new_value: Option<Open<NewValue>>,
    /// `oldValue`: one of `Open`, `InProgress`, `Waiting`, `Closed` and `Unknown`.
    #[doc(alias = "oldValue")]
    pub old_value: Option<Open<OldValue>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WorkitemsAttributeChangeWorkitemStatusCategory "WorkitemsAttributeChangeWorkitemStatusCategory" 2 {
    (
        new_value: Open<NewValue> = "newValue" with_new_value,
        old_value: Open<OldValue> = "oldValue" with_old_value,
    )
});

/// The property `newValue` of `WorkitemsAttributeChangeWorkitemStatusCategory`. Known values: `Open`, `InProgress`, `Waiting`, `Closed`, `Unknown`.
#[repr(u16)]
#[non_exhaustive]
pub enum NewValue {
    Open,
    InProgress,
    Waiting,
    Closed,
    Unknown,
}

crate::runtime::values!(NewValue {
    Open = "Open",
    InProgress = "InProgress",
    Waiting = "Waiting",
    Closed = "Closed",
    Unknown = "Unknown",
});

/// The property `oldValue` of `WorkitemsAttributeChangeWorkitemStatusCategory`. Known values: `Open`, `InProgress`, `Waiting`, `Closed`, `Unknown`.
#[repr(u16)]
#[non_exhaustive]
pub enum OldValue {
    Open,
    InProgress,
    Waiting,
    Closed,
    Unknown,
}

crate::runtime::values!(OldValue {
    Open = "Open",
    InProgress = "InProgress",
    Waiting = "Waiting",
    Closed = "Closed",
    Unknown = "Unknown",
});
