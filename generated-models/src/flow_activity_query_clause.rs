// @generated from the schema "FlowActivityQueryClause"; changes made here are lost at the next generation

/// The schema `FlowActivityQueryClause`.
#[repr(C)]
pub struct FlowActivityQueryClause {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `predicates`: `array of FlowActivityQueryPredicate`, required.
    pub predicates: ::std::option::Option<
        ::std::vec::Vec<crate::FlowActivityQueryPredicate>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(FlowActivityQueryClause "FlowActivityQueryClause" 2 {
    (
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        predicates: ::std::vec::Vec<crate::FlowActivityQueryPredicate> = "predicates" 1 with_predicates,
    )
});

/// The property `type` of `FlowActivityQueryClause`. Known values: `and`, `or`.
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
