// @generated from the schema "SkillGroupCondition"; changes made here are lost at the next generation

/// The schema `SkillGroupCondition`.
#[repr(C)]
pub struct SkillGroupCondition {
    /// `routingSkillConditions`: `array of SkillGroupRoutingCondition`, required.
    #[doc(alias = "routingSkillConditions")]
    pub routing_skill_conditions: ::std::option::Option<
        ::std::vec::Vec<crate::SkillGroupRoutingCondition>,
    >,
    /// `languageSkillConditions`: `array of SkillGroupLanguageCondition`, required.
    #[doc(alias = "languageSkillConditions")]
    pub language_skill_conditions: ::std::option::Option<
        ::std::vec::Vec<crate::SkillGroupLanguageCondition>,
    >,
    /// `operation`: `string`, required.
    pub operation: ::std::option::Option<crate::runtime::Open<Operation>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SkillGroupCondition "SkillGroupCondition" 3 {
    (
        routing_skill_conditions: ::std::vec::Vec<crate::SkillGroupRoutingCondition> = "routingSkillConditions" 1 with_routing_skill_conditions,
        language_skill_conditions: ::std::vec::Vec<crate::SkillGroupLanguageCondition> = "languageSkillConditions" 1 with_language_skill_conditions,
        operation: crate::runtime::Open<Operation> = "operation" 1 with_operation,
    )
});

/// The property `operation` of `SkillGroupCondition`. Known values: `And`, `Not`, `Or`.
#[non_exhaustive]
pub enum Operation {
    And,
    Not,
    Or,
}

crate::runtime::known!(Operation);

impl crate::runtime::Enum for Operation {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::And, "And"),
        (Self::Not, "Not"),
        (Self::Or, "Or"),
    ];
}
