// @generated from the schema "DynamicGroupSkillCondition"; changes made here are lost at the next generation

/// The schema `DynamicGroupSkillCondition`.
#[repr(C)]
pub struct DynamicGroupSkillCondition {
    /// `routingSkillConditions`: `array of DynamicGroupRoutingSkillCondition`, required.
    #[doc(alias = "routingSkillConditions")]
    pub routing_skill_conditions: ::std::option::Option<
        ::std::vec::Vec<crate::DynamicGroupRoutingSkillCondition>,
    >,
    /// `languageSkillConditions`: `array of DynamicGroupLanguageSkillCondition`, required.
    #[doc(alias = "languageSkillConditions")]
    pub language_skill_conditions: ::std::option::Option<
        ::std::vec::Vec<crate::DynamicGroupLanguageSkillCondition>,
    >,
    /// `operation`: `string`, required.
    pub operation: ::std::option::Option<crate::runtime::Open<Operation>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DynamicGroupSkillCondition "DynamicGroupSkillCondition" 3 {
    (
        routing_skill_conditions: ::std::vec::Vec<crate::DynamicGroupRoutingSkillCondition> = "routingSkillConditions" 1 with_routing_skill_conditions,
        language_skill_conditions: ::std::vec::Vec<crate::DynamicGroupLanguageSkillCondition> = "languageSkillConditions" 1 with_language_skill_conditions,
        operation: crate::runtime::Open<Operation> = "operation" 1 with_operation,
    )
});

/// The property `operation` of `DynamicGroupSkillCondition`. Known values: `And`, `Not`, `Or`.
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
