// @generated from the schema "V2MobiusRulesTopicCondition"; changes made here are lost at the next generation

/// The schema `V2MobiusRulesTopicCondition`.
#[repr(C)]
pub struct V2MobiusRulesTopicCondition {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `clauses`: `array of V2MobiusRulesTopicCondition`.
    pub clauses: ::std::option::Option<
        ::std::vec::Vec<crate::V2MobiusRulesTopicCondition>,
    >,
    /// `predicates`: `array of V2MobiusRulesTopicConditionRulePredicate`.
    pub predicates: ::std::option::Option<
        ::std::vec::Vec<crate::V2MobiusRulesTopicConditionRulePredicate>,
    >,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(V2MobiusRulesTopicCondition "V2MobiusRulesTopicCondition" 4 {
    (
        id: ::std::string::String = "id" 0 with_id,
        clauses: ::std::vec::Vec<crate::V2MobiusRulesTopicCondition> = "clauses" 0 with_clauses,
        predicates: ::std::vec::Vec<crate::V2MobiusRulesTopicConditionRulePredicate> = "predicates" 0 with_predicates,
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
    )
});

/// The property `type` of `V2MobiusRulesTopicCondition`. Known values: `And`, `Or`, `Not`, `Unknown`.
#[non_exhaustive]
pub enum Type {
    And,
    Or,
    Not,
    Unknown,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::And, "And"),
        (Self::Or, "Or"),
        (Self::Not, "Not"),
        (Self::Unknown, "Unknown"),
    ];
}
