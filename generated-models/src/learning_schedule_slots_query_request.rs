// @generated from the schema "LearningScheduleSlotsQueryRequest"; changes made here are lost at the next generation

/// The schema `LearningScheduleSlotsQueryRequest`.
pub struct LearningScheduleSlotsQueryRequest {
    /// `interval`: `string`, required.
    pub interval: ::std::option::Option<::std::string::String>,
    /// `lengthInMinutes`: `integer (int32)`, required.
    #[doc(alias = "lengthInMinutes")]
    pub length_in_minutes: ::std::option::Option<i32>,
    /// `userIds`: `array of string`, required.
    #[doc(alias = "userIds")]
    pub user_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `interruptibleAssignmentId`: `string`.
    #[doc(alias = "interruptibleAssignmentId")]
    pub interruptible_assignment_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for LearningScheduleSlotsQueryRequest {
    const EMPTY: Self = Self {
        interval: ::std::option::Option::None,
        length_in_minutes: ::std::option::Option::None,
        user_ids: ::std::option::Option::None,
        interruptible_assignment_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LearningScheduleSlotsQueryRequest = &<LearningScheduleSlotsQueryRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LearningScheduleSlotsQueryRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("interval", "interval", 1),
            ("lengthInMinutes", "length_in_minutes", 1),
            ("userIds", "user_ids", 1),
            ("interruptibleAssignmentId", "interruptible_assignment_id", 0),
        ],
        fields: &[
            &E.interval,
            &E.length_in_minutes,
            &E.user_ids,
            &E.interruptible_assignment_id,
        ],
    }
};

crate::runtime::model!(LearningScheduleSlotsQueryRequest);

crate::runtime::setters!(LearningScheduleSlotsQueryRequest {
    with_interval: interval: ::std::string::String,
    with_length_in_minutes: length_in_minutes: i32,
    with_user_ids: user_ids: ::std::vec::Vec<::std::string::String>,
    with_interruptible_assignment_id: interruptible_assignment_id: ::std::string::String,
});
