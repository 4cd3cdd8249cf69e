// @generated from the schema "WorkitemQueryJobQueryFiltersCriteria"; changes made here are lost at the next generation

/// The schema `WorkitemQueryJobQueryFiltersCriteria`.
pub struct WorkitemQueryJobQueryFiltersCriteria {
    /// `operator`: `string`.
    pub operator: ::std::option::Option<crate::runtime::Open<Operator>>,
    /// `predicates`: `array of WorkitemQueryJobQueryFiltersPredicate`, required.
    pub predicates: ::std::option::Option<
        ::std::vec::Vec<crate::WorkitemQueryJobQueryFiltersPredicate>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WorkitemQueryJobQueryFiltersCriteria {
    const EMPTY: Self = Self {
        operator: ::std::option::Option::None,
        predicates: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WorkitemQueryJobQueryFiltersCriteria = &<WorkitemQueryJobQueryFiltersCriteria as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WorkitemQueryJobQueryFiltersCriteria",
        empty: E,
        extra: &E.extra,
        properties: &[("operator", "operator", 0), ("predicates", "predicates", 1)],
        fields: &[&E.operator, &E.predicates],
    }
};

crate::runtime::model!(WorkitemQueryJobQueryFiltersCriteria);

crate::runtime::setters!(WorkitemQueryJobQueryFiltersCriteria {
    with_operator: operator: crate::runtime::Open<Operator>,
    with_predicates: predicates: ::std::vec::Vec<crate::WorkitemQueryJobQueryFiltersPredicate>,
});

/// The property `operator` of `WorkitemQueryJobQueryFiltersCriteria`. Known values: `AND`, `OR`.
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
