// @generated from the schema "WorkitemQueryJobSort"; changes made here are lost at the next generation

/// The schema `WorkitemQueryJobSort`.
#[repr(C)]
pub struct WorkitemQueryJobSort {
    /// `name`: `string`.
    pub name: ::std::option::Option<crate::runtime::Open<Name>>,
    /// `ascending`: `boolean`.
    pub ascending: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WorkitemQueryJobSort "WorkitemQueryJobSort" 2 {
    (
        name: crate::runtime::Open<Name> = "name" 0 with_name,
        ascending: bool = "ascending" 0 with_ascending,
    )
});

/// The property `name` of `WorkitemQueryJobSort`. Known values: `dateDue`, `dateCreated`, `priority`.
#[non_exhaustive]
pub enum Name {
    DateDue,
    DateCreated,
    Priority,
}

crate::runtime::known!(Name);

impl crate::runtime::Enum for Name {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::DateDue, "dateDue"),
        (Self::DateCreated, "dateCreated"),
        (Self::Priority, "priority"),
    ];
}
