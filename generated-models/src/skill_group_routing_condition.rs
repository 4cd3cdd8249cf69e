// @generated from the schema "SkillGroupRoutingCondition"; changes made here are lost at the next generation

/// The schema `SkillGroupRoutingCondition`.
#[repr(C)]
pub struct SkillGroupRoutingCondition {
    /// `routingSkill`: `string`, required.
    #[doc(alias = "routingSkill")]
    pub routing_skill: ::std::option::Option<::std::string::String>,
    /// `comparator`: `string`, required.
    pub comparator: ::std::option::Option<crate::runtime::Open<Comparator>>,
    /// `proficiency`: `integer (int32)`, required.
    pub proficiency: ::std::option::Option<i32>,
    /// `childConditions`: `array of SkillGroupCondition`.
    #[doc(alias = "childConditions")]
    pub child_conditions: ::std::option::Option<
        ::std::vec::Vec<crate::SkillGroupCondition>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SkillGroupRoutingCondition "SkillGroupRoutingCondition" 4 {
    (
        routing_skill: ::std::string::String = "routingSkill" 1 with_routing_skill,
        comparator: crate::runtime::Open<Comparator> = "comparator" 1 with_comparator,
        proficiency: i32 = "proficiency" 1 with_proficiency,
        child_conditions: ::std::vec::Vec<crate::SkillGroupCondition> = "childConditions" 0 with_child_conditions,
    )
});

/// The property `comparator` of `SkillGroupRoutingCondition`. Known values: `EqualTo`, `NotEqualTo`, `LessThan`, `GreaterThan`, `GreaterThanOrEqualTo`, `LessThanOrEqualTo`.
#[non_exhaustive]
pub enum Comparator {
    EqualTo,
    NotEqualTo,
    LessThan,
    GreaterThan,
    GreaterThanOrEqualTo,
    LessThanOrEqualTo,
}

crate::runtime::known!(Comparator);

impl crate::runtime::Enum for Comparator {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::EqualTo, "EqualTo"),
        (Self::NotEqualTo, "NotEqualTo"),
        (Self::LessThan, "LessThan"),
        (Self::GreaterThan, "GreaterThan"),
        (Self::GreaterThanOrEqualTo, "GreaterThanOrEqualTo"),
        (Self::LessThanOrEqualTo, "LessThanOrEqualTo"),
    ];
}
