// @generated from the schema "GamificationScorecardChangeTopicScorecardChange"; changes made here are lost at the next generation

/// The schema `GamificationScorecardChangeTopicScorecardChange`.
#[repr(C)]
pub struct GamificationScorecardChangeTopicScorecardChange {
    /// `workday`: `string`.
    pub workday: ::std::option::Option<::std::string::String>,
    /// `divisionId`: `string`.
    #[doc(alias = "divisionId")]
    pub division_id: ::std::option::Option<::std::string::String>,
    /// `teamId`: `string`.
    #[doc(alias = "teamId")]
    pub team_id: ::std::option::Option<::std::string::String>,
    /// `performanceProfileId`: `string`.
    #[doc(alias = "performanceProfileId")]
    pub performance_profile_id: ::std::option::Option<::std::string::String>,
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: ::std::option::Option<::std::string::String>,
    /// `performanceMetrics`: `array of GamificationScorecardChangeTopicPerformanceMetric`.
    #[doc(alias = "performanceMetrics")]
    pub performance_metrics: ::std::option::Option<
        ::std::vec::Vec<crate::GamificationScorecardChangeTopicPerformanceMetric>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(GamificationScorecardChangeTopicScorecardChange "GamificationScorecardChangeTopicScorecardChange" 6 {
    (
        workday: ::std::string::String = "workday" 0 with_workday,
        division_id: ::std::string::String = "divisionId" 0 with_division_id,
        team_id: ::std::string::String = "teamId" 0 with_team_id,
        performance_profile_id: ::std::string::String = "performanceProfileId" 0 with_performance_profile_id,
        user_id: ::std::string::String = "userId" 0 with_user_id,
        performance_metrics: ::std::vec::Vec<crate::GamificationScorecardChangeTopicPerformanceMetric> = "performanceMetrics" 0 with_performance_metrics,
    )
});
