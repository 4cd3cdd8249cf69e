// @generated from the schema "AuditQuerySort"; changes made here are lost at the next generation

/// The schema `AuditQuerySort`.
#[repr(C)]
pub struct AuditQuerySort {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<crate::runtime::Open<Name>>,
    /// `sortOrder`: `string`, required.
    #[doc(alias = "sortOrder")]
    pub sort_order: ::std::option::Option<crate::runtime::Open<SortOrder>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AuditQuerySort "AuditQuerySort" 2 {
    (
        name: crate::runtime::Open<Name> = "name" 1 with_name,
        sort_order: crate::runtime::Open<SortOrder> = "sortOrder" 1 with_sort_order,
    )
});

/// The property `name` of `AuditQuerySort`. Known values: `Timestamp`.
#[non_exhaustive]
pub enum Name {
    Timestamp,
}

crate::runtime::known!(Name);

impl crate::runtime::Enum for Name {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Timestamp, "Timestamp")];
}

/// The property `sortOrder` of `AuditQuerySort`. Known values: `ascending`, `descending`.
#[non_exhaustive]
pub enum SortOrder {
    Ascending,
    Descending,
}

crate::runtime::known!(SortOrder);

impl crate::runtime::Enum for SortOrder {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Ascending, "ascending"),
        (Self::Descending, "descending"),
    ];
}
