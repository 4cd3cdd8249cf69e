// @generated from the schema "WorkitemQueryJobQueryFilters"; changes made here are lost at the next generation

/// The schema `WorkitemQueryJobQueryFilters`.
#[repr(C)]
pub struct WorkitemQueryJobQueryFilters {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<crate::runtime::Open<Name>>,
    /// `operator`: `string`.
    pub operator: ::std::option::Option<crate::runtime::Open<Operator>>,
    /// `criteria`: `array of WorkitemQueryJobQueryFiltersCriteria`, required.
    pub criteria: ::std::option::Option<
        ::std::vec::Vec<crate::WorkitemQueryJobQueryFiltersCriteria>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WorkitemQueryJobQueryFilters "WorkitemQueryJobQueryFilters" 3 {
    (
        name: crate::runtime::Open<Name> = "name" 1 with_name,
        operator: crate::runtime::Open<Operator> = "operator" 0 with_operator,
        criteria: ::std::vec::Vec<crate::WorkitemQueryJobQueryFiltersCriteria> = "criteria" 1 with_criteria,
    )
});

/// The property `name` of `WorkitemQueryJobQueryFilters`. Known values: `customFields`.
#[non_exhaustive]
pub enum Name {
    CustomFields,
}

crate::runtime::known!(Name);

impl crate::runtime::Enum for Name {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::CustomFields, "customFields"),
    ];
}

/// The property `operator` of `WorkitemQueryJobQueryFilters`. Known values: `AND`, `OR`.
#[non_exhaustive]
pub enum Operator {
    And,
    Or,
}

crate::runtime::known!(Operator);

impl crate::runtime::Enum for Operator {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::And, "AND"),
        (Self::Or, "OR"),
    ];
}
