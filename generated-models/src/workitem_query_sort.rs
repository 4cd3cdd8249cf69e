// @generated from the schema "WorkitemQuerySort"; changes made here are lost at the next generation

/// The schema `WorkitemQuerySort`.
pub struct WorkitemQuerySort {
    /// `name`: `string`.
    pub name: ::std::option::Option<crate::runtime::Open<Name>>,
    /// `ascending`: `boolean`.
    pub ascending: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WorkitemQuerySort {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        ascending: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WorkitemQuerySort = &<WorkitemQuerySort as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WorkitemQuerySort",
        empty: E,
        extra: &E.extra,
        properties: &[("name", "name", 0), ("ascending", "ascending", 0)],
        fields: &[&E.name, &E.ascending],
    }
};

crate::runtime::model!(WorkitemQuerySort);

crate::runtime::setters!(WorkitemQuerySort {
    with_name: name: crate::runtime::Open<Name>,
    with_ascending: ascending: bool,
});

/// The property `name` of `WorkitemQuerySort`. Known values: `dateDue`, `priority`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Name {
    DateDue,
    Priority,
}

impl crate::runtime::Enum for Name {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::DateDue, "dateDue"),
        (Self::Priority, "priority"),
    ];
}
