// @generated from the schema "CampaignSkillStatistics"; changes made here are lost at the next generation

/// The schema `CampaignSkillStatistics`.
#[repr(C)]
pub struct CampaignSkillStatistics {
    /// `skillCombinations`: `integer (int32)`, read-only.
    #[doc(alias = "skillCombinations")]
    pub skill_combinations: ::std::option::Option<i32>,
    /// `eligibleSkilledAgents`: `integer (int32)`, read-only.
    #[doc(alias = "eligibleSkilledAgents")]
    pub eligible_skilled_agents: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CampaignSkillStatistics "CampaignSkillStatistics" 2 {
    (
        skill_combinations: i32 = "skillCombinations" 2 with_skill_combinations,
        eligible_skilled_agents: i32 = "eligibleSkilledAgents" 2 with_eligible_skilled_agents,
    )
});
