// @generated from the schema "QueryRequestFilter"; changes made here are lost at the next generation

/// The schema `QueryRequestFilter`.
#[repr(C)]
pub struct QueryRequestFilter {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `clauses`: `array of QueryRequestClause`, required.
    pub clauses: ::std::option::Option<::std::vec::Vec<crate::QueryRequestClause>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueryRequestFilter "QueryRequestFilter" 2 {
    (
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        clauses: ::std::vec::Vec<crate::QueryRequestClause> = "clauses" 1 with_clauses,
    )
});

/// The property `type` of `QueryRequestFilter`. Known values: `And`, `Or`.
#[non_exhaustive]
pub enum Type {
    And,
    Or,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::And, "And"),
        (Self::Or, "Or"),
    ];
}
