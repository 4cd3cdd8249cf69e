// @generated from the schema "WorkitemsAttributeChangeWorkitemStatusCategory"; changes made here are lost at the next generation

/// The schema `WorkitemsAttributeChangeWorkitemStatusCategory`.
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

impl crate::runtime::Model for WorkitemsAttributeChangeWorkitemStatusCategory {
    const EMPTY: Self = Self {
        new_value: ::std::option::Option::None,
        old_value: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WorkitemsAttributeChangeWorkitemStatusCategory = &<WorkitemsAttributeChangeWorkitemStatusCategory as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WorkitemsAttributeChangeWorkitemStatusCategory",
        empty: E,
        extra: &E.extra,
        properties: &[("newValue", "new_value", 0), ("oldValue", "old_value", 0)],
        fields: &[&E.new_value, &E.old_value],
    }
};

crate::runtime::model!(WorkitemsAttributeChangeWorkitemStatusCategory);

crate::runtime::setters!(WorkitemsAttributeChangeWorkitemStatusCategory {
    with_new_value: new_value: crate::runtime::Open<NewValue>,
    with_old_value: old_value: crate::runtime::Open<OldValue>,
});

/// The property `newValue` of `WorkitemsAttributeChangeWorkitemStatusCategory`. Known values: `Open`, `InProgress`, `Waiting`, `Closed`, `Unknown`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum NewValue {
    Open,
    InProgress,
    Waiting,
    Closed,
    Unknown,
}

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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum OldValue {
    Open,
    InProgress,
    Waiting,
    Closed,
    Unknown,
}

impl crate::runtime::Enum for OldValue {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Open, "Open"),
        (Self::InProgress, "InProgress"),
        (Self::Waiting, "Waiting"),
        (Self::Closed, "Closed"),
        (Self::Unknown, "Unknown"),
    ];
}
