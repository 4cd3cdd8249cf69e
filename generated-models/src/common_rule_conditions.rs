// @generated from the schema "CommonRuleConditions"; changes made here are lost at the next generation

/// The schema `CommonRuleConditions`.
#[repr(C)]
pub struct CommonRuleConditions {
    /// `clauses`: `array of CommonRuleConditions`.
    pub clauses: ::std::option::Option<::std::vec::Vec<crate::CommonRuleConditions>>,
    /// `predicates`: `array of CommonRulePredicate`, required.
    pub predicates: ::std::option::Option<::std::vec::Vec<crate::CommonRulePredicate>>,
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CommonRuleConditions "CommonRuleConditions" 4 {
    (
        clauses: ::std::vec::Vec<crate::CommonRuleConditions> = "clauses" 0 with_clauses,
        predicates: ::std::vec::Vec<crate::CommonRulePredicate> = "predicates" 1 with_predicates,
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        id: ::std::string::String = "id" 0 with_id,
    )
});

/// The property `type` of `CommonRuleConditions`. Known values: `And`, `Or`, `Not`.
#[non_exhaustive]
pub enum Type {
    And,
    Or,
    Not,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::And, "And"),
        (Self::Or, "Or"),
        (Self::Not, "Not"),
    ];
}
