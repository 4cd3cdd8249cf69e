// @generated from the schema "SkillCombinationInfo"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `SkillCombinationInfo`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SkillCombinationInfo {
    /// `skillCombination`: `array of string`.
    #[doc(alias = "skillCombination")]
    pub skill_combination: Option<Vec<String>>,
    /// `totalCount`: `integer (int64)`, read-only.
    #[doc(alias = "totalCount")]
    pub total_count: Option<i64>,
    /// `remainingCount`: `integer (int64)`, read-only.
    #[doc(alias = "remainingCount")]
    pub remaining_count: Option<i64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SkillCombinationInfo "SkillCombinationInfo" 3 {
    (
        skill_combination: Vec<String> = "skillCombination" with_skill_combination,
        total_count: i64 = "totalCount" with_total_count read_only,
        remaining_count: i64 = "remainingCount" with_remaining_count read_only,
    )
});
