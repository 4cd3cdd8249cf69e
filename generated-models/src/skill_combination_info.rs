// @generated from the schema "SkillCombinationInfo"; changes made here are lost at the next generation

/// The schema `SkillCombinationInfo`.
#[repr(C)]
pub struct SkillCombinationInfo {
    /// `skillCombination`: `array of string`.
    #[doc(alias = "skillCombination")]
    pub skill_combination: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `totalCount`: `integer (int64)`, read-only.
    #[doc(alias = "totalCount")]
    pub total_count: ::std::option::Option<i64>,
    /// `remainingCount`: `integer (int64)`, read-only.
    #[doc(alias = "remainingCount")]
    pub remaining_count: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SkillCombinationInfo "SkillCombinationInfo" 3 {
    (
        skill_combination: ::std::vec::Vec<::std::string::String> = "skillCombination" 0 with_skill_combination,
        total_count: i64 = "totalCount" 2 with_total_count,
        remaining_count: i64 = "remainingCount" 2 with_remaining_count,
    )
});
