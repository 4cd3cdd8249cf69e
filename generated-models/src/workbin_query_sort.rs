// @generated from the schema "WorkbinQuerySort"; changes made here are lost at the next generation

/// The schema `WorkbinQuerySort`.
pub struct WorkbinQuerySort {
    /// `name`: `string`.
    pub name: ::std::option::Option<crate::runtime::Open<Name>>,
    /// `ascending`: `boolean`.
    pub ascending: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WorkbinQuerySort {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        ascending: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WorkbinQuerySort = &<WorkbinQuerySort as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WorkbinQuerySort",
        empty: E,
        extra: &E.extra,
        properties: &[("name", "name", 0), ("ascending", "ascending", 0)],
        fields: &[&E.name, &E.ascending],
    }
};

crate::runtime::model!(WorkbinQuerySort);

crate::runtime::setters!(WorkbinQuerySort {
    with_name: name: crate::runtime::Open<Name>,
    with_ascending: ascending: bool,
});

/// The property `name` of `WorkbinQuerySort`. Known values: `dateModified`, `name`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Name {
    DateModified,
    Name,
}

impl crate::runtime::Enum for Name {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::DateModified, "dateModified"),
        (Self::Name, "name"),
    ];
}
