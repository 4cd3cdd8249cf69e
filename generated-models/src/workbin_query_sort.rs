// @generated from the schema "WorkbinQuerySort"; changes made here are lost at the next generation

/// The schema `WorkbinQuerySort`.
#[repr(C)]
pub struct WorkbinQuerySort {
    /// `name`: `string`.
    pub name: ::std::option::Option<crate::runtime::Open<Name>>,
    /// `ascending`: `boolean`.
    pub ascending: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WorkbinQuerySort "WorkbinQuerySort" 2 {
    (
        name: crate::runtime::Open<Name> = "name" 0 with_name,
        ascending: bool = "ascending" 0 with_ascending,
    )
});

/// The property `name` of `WorkbinQuerySort`. Known values: `dateModified`, `name`.
#[non_exhaustive]
pub enum Name {
    DateModified,
    Name,
}

crate::runtime::known!(Name);

impl crate::runtime::Enum for Name {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::DateModified, "dateModified"),
        (Self::Name, "name"),
    ];
}
