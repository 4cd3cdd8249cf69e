// @generated from the schema "WorkitemQueryJobSort"; changes made here are lost at the next generation

/// The schema `WorkitemQueryJobSort`.
pub struct WorkitemQueryJobSort {
    /// `name`: `string`.
    pub name: ::std::option::Option<crate::runtime::Open<Name>>,
    /// `ascending`: `boolean`.
    pub ascending: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WorkitemQueryJobSort {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        ascending: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WorkitemQueryJobSort = &<WorkitemQueryJobSort as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WorkitemQueryJobSort",
        empty: E,
        extra: &E.extra,
        properties: &[("name", "name", 0), ("ascending", "ascending", 0)],
        fields: &[&E.name, &E.ascending],
    }
};

crate::runtime::model!(WorkitemQueryJobSort);

crate::runtime::setters!(WorkitemQueryJobSort {
    with_name: name: crate::runtime::Open<Name>,
    with_ascending: ascending: bool,
});

/// The property `name` of `WorkitemQueryJobSort`. Known values: `dateDue`, `dateCreated`, `priority`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Name {
    DateDue,
    DateCreated,
    Priority,
}

impl crate::runtime::Enum for Name {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::DateDue, "dateDue"),
        (Self::DateCreated, "dateCreated"),
        (Self::Priority, "priority"),
    ];
}
