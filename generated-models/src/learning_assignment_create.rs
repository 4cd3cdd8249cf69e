// @generated from the schema "LearningAssignmentCreate"; changes made here are lost at the next generation

/// The schema `LearningAssignmentCreate`.
pub struct LearningAssignmentCreate {
    /// `moduleId`: `string`, required.
    #[doc(alias = "moduleId")]
    pub module_id: ::std::option::Option<::std::string::String>,
    /// `userId`: `string`, required.
    #[doc(alias = "userId")]
    pub user_id: ::std::option::Option<::std::string::String>,
    /// `recommendedCompletionDate`: `string (date-time)`.
    #[doc(alias = "recommendedCompletionDate")]
    pub recommended_completion_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `lengthInMinutes`: `integer (int32)`.
    #[doc(alias = "lengthInMinutes")]
    pub length_in_minutes: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for LearningAssignmentCreate {
    const EMPTY: Self = Self {
        module_id: ::std::option::Option::None,
        user_id: ::std::option::Option::None,
        recommended_completion_date: ::std::option::Option::None,
        length_in_minutes: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LearningAssignmentCreate = &<LearningAssignmentCreate as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LearningAssignmentCreate",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("moduleId", "module_id", 1),
            ("userId", "user_id", 1),
            ("recommendedCompletionDate", "recommended_completion_date", 0),
            ("lengthInMinutes", "length_in_minutes", 0),
        ],
        fields: &[
            &E.module_id,
            &E.user_id,
            &E.recommended_completion_date,
            &E.length_in_minutes,
        ],
    }
};

crate::runtime::model!(LearningAssignmentCreate);

crate::runtime::setters!(LearningAssignmentCreate {
    with_module_id: module_id: ::std::string::String,
    with_user_id: user_id: ::std::string::String,
    with_recommended_completion_date: recommended_completion_date: crate::runtime::DateTime,
    with_length_in_minutes: length_in_minutes: i32,
});
