// @generated from the schema "WorkitemQueryJobQueryFiltersCriteria"; changes made here are lost at the next generation

/// The schema `WorkitemQueryJobQueryFiltersCriteria`.
#[repr(C)]
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

crate::runtime::model!(WorkitemQueryJobQueryFiltersCriteria "WorkitemQueryJobQueryFiltersCriteria" 2 {
    (
        operator: crate::runtime::Open<Operator> = "operator" 0 with_operator,
        predicates: ::std::vec::Vec<crate::WorkitemQueryJobQueryFiltersPredicate> = "predicates" 1 with_predicates,
    )
});

/// The property `operator` of `WorkitemQueryJobQueryFiltersCriteria`. Known values: `AND`, `OR`.
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
