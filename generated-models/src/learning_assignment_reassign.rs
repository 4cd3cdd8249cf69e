// @generated from the schema "LearningAssignmentReassign"; changes made here are lost at the next generation

/// The schema `LearningAssignmentReassign`.
pub struct LearningAssignmentReassign {
    /// `recommendedCompletionDate`: `string (date-time)`.
    #[doc(alias = "recommendedCompletionDate")]
    pub recommended_completion_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `lengthInMinutes`: `integer (int32)`.
    #[doc(alias = "lengthInMinutes")]
    pub length_in_minutes: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for LearningAssignmentReassign {
    const EMPTY: Self = Self {
        recommended_completion_date: ::std::option::Option::None,
        length_in_minutes: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LearningAssignmentReassign = &<LearningAssignmentReassign as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LearningAssignmentReassign",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("recommendedCompletionDate", "recommended_completion_date", 0),
            ("lengthInMinutes", "length_in_minutes", 0),
        ],
        fields: &[&E.recommended_completion_date, &E.length_in_minutes],
    }
};

crate::runtime::model!(LearningAssignmentReassign);

crate::runtime::setters!(LearningAssignmentReassign {
    with_recommended_completion_date: recommended_completion_date: crate::runtime::DateTime,
    with_length_in_minutes: length_in_minutes: i32,
});
