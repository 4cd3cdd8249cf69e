// @generated from the schema "CampaignSkillStatistics"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `CampaignSkillStatistics`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CampaignSkillStatistics {
    /// `skillCombinations`: `integer (int32)`, read-only.
    #[doc(alias = "skillCombinations")]
    pub skill_combinations: Option<i32>,
    /// `eligibleSkilledAgents`: `integer (int32)`, read-only.
    #[doc(alias = "eligibleSkilledAgents")]
    pub eligible_skilled_agents: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CampaignSkillStatistics "CampaignSkillStatistics" 2 {
    (
        skill_combinations: i32 = "skillCombinations" with_skill_combinations read_only,
        eligible_skilled_agents: i32 = "eligibleSkilledAgents" with_eligible_skilled_agents read_only,
    )
});
