// @generated from the schema "WorkitemsAttributeChangeWorkitemStatusCategory"; changes made here are lost at the next generation

/// The schema `WorkitemsAttributeChangeWorkitemStatusCategory`.
#[repr(C)]
pub struct WorkitemsAttributeChangeWorkitemStatusCategory {
    /// `newValue`: `string`.
    #[doc(alias = "newValue")]
    pub new_value: ::std::option::Option<crate::runtime::Open<NewValue>>,
    /// `oldValue`: `string`.
    #[doc(alias = "oldValue")]
    pub old_value: ::std::option::Option<crate::runtime::Open<OldValue>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WorkitemsAttributeChangeWorkitemStatusCategory "WorkitemsAttributeChangeWorkitemStatusCategory" 2 {
    (
        new_value: crate::runtime::Open<NewValue> = "newValue" 0 with_new_value,
        old_value: crate::runtime::Open<OldValue> = "oldValue" 0 with_old_value,
    )
});

/// The property `newValue` of `WorkitemsAttributeChangeWorkitemStatusCategory`. Known values: `Open`, `InProgress`, `Waiting`, `Closed`, `Unknown`.
#[non_exhaustive]
pub enum NewValue {
    Open,
    InProgress,
    Waiting,
    Closed,
    Unknown,
}

crate::runtime::known!(NewValue);

impl crate::runtime::Enum for NewValue {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Open, "Open"),
        (Self::InProgress, "InProgress"),
        (Self::Waiting, "Waiting"),
        (Self::Closed, "Closed"),
        (Self::Unknown, "Unknown"),
    ];
}

/// The property `oldValue` of `WorkitemsAttributeChangeWorkitemStatusCategory`. Known values: `Open`, `InProgress`, `Waiting`, `Closed`, `Unknown`.
#[non_exhaustive]
pub enum OldValue {
    Open,
    InProgress,
    Waiting,
    Closed,
    Unknown,
}

crate::runtime::known!(OldValue);

impl crate::runtime::Enum for OldValue {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Open, "Open"),
        (Self::InProgress, "InProgress"),
        (Self::Waiting, "Waiting"),
        (Self::Closed, "Closed"),
        (Self::Unknown, "Unknown"),
    ];
}
