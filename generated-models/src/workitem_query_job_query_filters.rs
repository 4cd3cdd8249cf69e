// @generated from the schema "WorkitemQueryJobQueryFilters"; changes made here are lost at the next generation

/// The schema `WorkitemQueryJobQueryFilters`.
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

impl crate::runtime::Model for WorkitemQueryJobQueryFilters {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        operator: ::std::option::Option::None,
        criteria: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WorkitemQueryJobQueryFilters = &<WorkitemQueryJobQueryFilters as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WorkitemQueryJobQueryFilters",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("name", "name", 1),
            ("operator", "operator", 0),
            ("criteria", "criteria", 1),
        ],
        fields: &[&E.name, &E.operator, &E.criteria],
    }
};

crate::runtime::model!(WorkitemQueryJobQueryFilters);

crate::runtime::setters!(WorkitemQueryJobQueryFilters {
    with_name: name: crate::runtime::Open<Name>,
    with_operator: operator: crate::runtime::Open<Operator>,
    with_criteria: criteria: ::std::vec::Vec<crate::WorkitemQueryJobQueryFiltersCriteria>,
});

/// The property `name` of `WorkitemQueryJobQueryFilters`. Known values: `customFields`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Name {
    CustomFields,
}

impl crate::runtime::Enum for Name {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::CustomFields, "customFields"),
    ];
}

/// The property `operator` of `WorkitemQueryJobQueryFilters`. Known values: `AND`, `OR`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Operator {
    And,
    Or,
}

impl crate::runtime::Enum for Operator {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::And, "AND"),
        (Self::Or, "OR"),
    ];
}
