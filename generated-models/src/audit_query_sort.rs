// @generated from the schema "AuditQuerySort"; changes made here are lost at the next generation

/// The schema `AuditQuerySort`.
pub struct AuditQuerySort {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<crate::runtime::Open<Name>>,
    /// `sortOrder`: `string`, required.
    #[doc(alias = "sortOrder")]
    pub sort_order: ::std::option::Option<crate::runtime::Open<SortOrder>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AuditQuerySort {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        sort_order: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AuditQuerySort = &<AuditQuerySort as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AuditQuerySort",
        empty: E,
        extra: &E.extra,
        properties: &[("name", "name", 1), ("sortOrder", "sort_order", 1)],
        fields: &[&E.name, &E.sort_order],
    }
};

crate::runtime::model!(AuditQuerySort);

crate::runtime::setters!(AuditQuerySort {
    with_name: name: crate::runtime::Open<Name>,
    with_sort_order: sort_order: crate::runtime::Open<SortOrder>,
});

/// The property `name` of `AuditQuerySort`. Known values: `Timestamp`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Name {
    Timestamp,
}

impl crate::runtime::Enum for Name {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Timestamp, "Timestamp")];
}

/// The property `sortOrder` of `AuditQuerySort`. Known values: `ascending`, `descending`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SortOrder {
    Ascending,
    Descending,
}

impl crate::runtime::Enum for SortOrder {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Ascending, "ascending"),
        (Self::Descending, "descending"),
    ];
}
