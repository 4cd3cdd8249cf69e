// @generated from the schema "LearningAssignmentReschedule"; changes made here are lost at the next generation

/// The schema `LearningAssignmentReschedule`.
pub struct LearningAssignmentReschedule {
    /// `dateRecommendedForCompletion`: `string (date-time)`, required.
    #[doc(alias = "dateRecommendedForCompletion")]
    pub date_recommended_for_completion: ::std::option::Option<crate::runtime::DateTime>,
    /// `lengthInMinutes`: `integer (int32)`.
    #[doc(alias = "lengthInMinutes")]
    pub length_in_minutes: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for LearningAssignmentReschedule {
    const EMPTY: Self = Self {
        date_recommended_for_completion: ::std::option::Option::None,
        length_in_minutes: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LearningAssignmentReschedule = &<LearningAssignmentReschedule as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LearningAssignmentReschedule",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("dateRecommendedForCompletion", "date_recommended_for_completion", 1),
            ("lengthInMinutes", "length_in_minutes", 0),
        ],
        fields: &[&E.date_recommended_for_completion, &E.length_in_minutes],
    }
};

crate::runtime::model!(LearningAssignmentReschedule);

crate::runtime::setters!(LearningAssignmentReschedule {
    with_date_recommended_for_completion: date_recommended_for_completion: crate::runtime::DateTime,
    with_length_in_minutes: length_in_minutes: i32,
});
