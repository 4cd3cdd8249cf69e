// @generated from the schema "GamificationScorecardChangeTopicScorecardChange"; changes made here are lost at the next generation

use crate::GamificationScorecardChangeTopicPerformanceMetric;
use crate::runtime::Extra;

/// The schema `GamificationScorecardChangeTopicScorecardChange`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct GamificationScorecardChangeTopicScorecardChange {
    /// `workday`: `string`.
    pub workday: Option<String>,
    /// `divisionId`: `string`.
    #[doc(alias = "divisionId")]
    pub division_id: Option<String>,
    /// `teamId`: `string`.
    #[doc(alias = "teamId")]
    pub team_id: Option<String>,
    /// `performanceProfileId`: `string`.
    #[doc(alias = "performanceProfileId")]
    pub performance_profile_id: Option<String>,
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: Option<String>,
    /// `performanceMetrics`: `array of GamificationScorecardChangeTopicPerformanceMetric`.
    #[doc(alias = "performanceMetrics")]
    pub performance_metrics: Option<
        Vec<GamificationScorecardChangeTopicPerformanceMetric>,
    >,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(GamificationScorecardChangeTopicScorecardChange "GamificationScorecardChangeTopicScorecardChange" 6 {
    (
        workday: String = "workday" with_workday,
        division_id: String = "divisionId" with_division_id,
        team_id: String = "teamId" with_team_id,
        performance_profile_id: String = "performanceProfileId" with_performance_profile_id,
        user_id: String = "userId" with_user_id,
        performance_metrics: Vec<GamificationScorecardChangeTopicPerformanceMetric> = "performanceMetrics" with_performance_metrics,
    )
});
