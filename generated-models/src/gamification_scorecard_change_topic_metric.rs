// @generated from the schema "GamificationScorecardChangeTopicMetric"; changes made here are lost at the next generation

/// The schema `GamificationScorecardChangeTopicMetric`.
#[repr(C)]
pub struct GamificationScorecardChangeTopicMetric {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(GamificationScorecardChangeTopicMetric "GamificationScorecardChangeTopicMetric" 1 {
    (
        id: ::std::string::String = "id" 0 with_id,
    )
});
