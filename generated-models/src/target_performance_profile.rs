// @generated from the schema "TargetPerformanceProfile"; changes made here are lost at the next generation

/// The schema `TargetPerformanceProfile`.
pub struct TargetPerformanceProfile {
    /// `targetPerformanceProfileId`: `string`, required.
    #[doc(alias = "targetPerformanceProfileId")]
    pub target_performance_profile_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TargetPerformanceProfile {
    const EMPTY: Self = Self {
        target_performance_profile_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TargetPerformanceProfile = &<TargetPerformanceProfile as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TargetPerformanceProfile",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("targetPerformanceProfileId", "target_performance_profile_id", 1),
        ],
        fields: &[&E.target_performance_profile_id],
    }
};

crate::runtime::model!(TargetPerformanceProfile);

crate::runtime::setters!(TargetPerformanceProfile {
    with_target_performance_profile_id: target_performance_profile_id: ::std::string::String,
});
