// @generated from the schema "DynamicGroupLanguageSkillCondition"; changes made here are lost at the next generation

/// The schema `DynamicGroupLanguageSkillCondition`.
#[repr(C)]
pub struct DynamicGroupLanguageSkillCondition {
    /// `languageSkill`: `string`, required.
    #[doc(alias = "languageSkill")]
    pub language_skill: ::std::option::Option<::std::string::String>,
    /// `comparator`: `string`, required.
    pub comparator: ::std::option::Option<crate::runtime::Open<Comparator>>,
    /// `proficiency`: `integer (int32)`, required.
    pub proficiency: ::std::option::Option<i32>,
    /// `childConditions`: `array of DynamicGroupSkillCondition`.
    #[doc(alias = "childConditions")]
    pub child_conditions: ::std::option::Option<
        ::std::vec::Vec<crate::DynamicGroupSkillCondition>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DynamicGroupLanguageSkillCondition "DynamicGroupLanguageSkillCondition" 4 {
    (
        language_skill: ::std::string::String = "languageSkill" 1 with_language_skill,
        comparator: crate::runtime::Open<Comparator> = "comparator" 1 with_comparator,
        proficiency: i32 = "proficiency" 1 with_proficiency,
        child_conditions: ::std::vec::Vec<crate::DynamicGroupSkillCondition> = "childConditions" 0 with_child_conditions,
    )
});

/// The property `comparator` of `DynamicGroupLanguageSkillCondition`. Known values: `EqualTo`, `NotEqualTo`, `LessThan`, `GreaterThan`, `GreaterThanOrEqualTo`, `LessThanOrEqualTo`.
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
