// @generated from the schema "WorkitemQuerySort"; changes made here are lost at the next generation

/// The schema `WorkitemQuerySort`.
#[repr(C)]
pub struct WorkitemQuerySort {
    /// `name`: `string`.
    pub name: ::std::option::Option<crate::runtime::Open<Name>>,
    /// `ascending`: `boolean`.
    pub ascending: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WorkitemQuerySort "WorkitemQuerySort" 2 {
    (
        name: crate::runtime::Open<Name> = "name" 0 with_name,
        ascending: bool = "ascending" 0 with_ascending,
    )
});

/// The property `name` of `WorkitemQuerySort`. Known values: `dateDue`, `priority`.
#[non_exhaustive]
pub enum Name {
    DateDue,
    Priority,
}

crate::runtime::known!(Name);

impl crate::runtime::Enum for Name {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::DateDue, "dateDue"),
        (Self::Priority, "priority"),
    ];
}
