// @generated from the schema "SegmentDetailQueryFilter"; changes made here are lost at the next generation

/// The schema `SegmentDetailQueryFilter`.
#[repr(C)]
pub struct SegmentDetailQueryFilter {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `clauses`: `array of SegmentDetailQueryClause`.
    pub clauses: ::std::option::Option<::std::vec::Vec<crate::SegmentDetailQueryClause>>,
    /// `predicates`: `array of SegmentDetailQueryPredicate`.
    pub predicates: ::std::option::Option<
        ::std::vec::Vec<crate::SegmentDetailQueryPredicate>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SegmentDetailQueryFilter "SegmentDetailQueryFilter" 3 {
    (
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        clauses: ::std::vec::Vec<crate::SegmentDetailQueryClause> = "clauses" 0 with_clauses,
        predicates: ::std::vec::Vec<crate::SegmentDetailQueryPredicate> = "predicates" 0 with_predicates,
    )
});

/// The property `type` of `SegmentDetailQueryFilter`. Known values: `and`, `or`.
#[non_exhaustive]
pub enum Type {
    And,
    Or,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::And, "and"),
        (Self::Or, "or"),
    ];
}
