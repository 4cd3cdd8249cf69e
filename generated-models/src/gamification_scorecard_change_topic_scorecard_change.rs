// @generated from the schema "GamificationScorecardChangeTopicScorecardChange"; changes made here are lost at the next generation

/// The schema `GamificationScorecardChangeTopicScorecardChange`.
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

impl crate::runtime::Model for GamificationScorecardChangeTopicScorecardChange {
    const EMPTY: Self = Self {
        workday: ::std::option::Option::None,
        division_id: ::std::option::Option::None,
        team_id: ::std::option::Option::None,
        performance_profile_id: ::std::option::Option::None,
        user_id: ::std::option::Option::None,
        performance_metrics: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &GamificationScorecardChangeTopicScorecardChange = &<GamificationScorecardChangeTopicScorecardChange as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "GamificationScorecardChangeTopicScorecardChange",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("workday", "workday", 0),
            ("divisionId", "division_id", 0),
            ("teamId", "team_id", 0),
            ("performanceProfileId", "performance_profile_id", 0),
            ("userId", "user_id", 0),
            ("performanceMetrics", "performance_metrics", 0),
        ],
        fields: &[
            &E.workday,
            &E.division_id,
            &E.team_id,
            &E.performance_profile_id,
            &E.user_id,
            &E.performance_metrics,
        ],
    }
};

crate::runtime::model!(GamificationScorecardChangeTopicScorecardChange);

crate::runtime::setters!(GamificationScorecardChangeTopicScorecardChange {
    with_workday: workday: ::std::string::String,
    with_division_id: division_id: ::std::string::String,
    with_team_id: team_id: ::std::string::String,
    with_performance_profile_id: performance_profile_id: ::std::string::String,
    with_user_id: user_id: ::std::string::String,
    with_performance_metrics: performance_metrics: ::std::vec::Vec<crate::GamificationScorecardChangeTopicPerformanceMetric>,
});
