// @generated from the schema "WorkPlanRotationAgentResponse"; changes made here are lost at the next generation

/// The schema `WorkPlanRotationAgentResponse`.
pub struct WorkPlanRotationAgentResponse {
    /// `user`: `UserReference`.
    pub user: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `dateRange`: `DateRangeWithOptionalEnd`.
    #[doc(alias = "dateRange")]
    pub date_range: ::std::option::Option<
        ::std::boxed::Box<crate::DateRangeWithOptionalEnd>,
    >,
    /// `position`: `integer (int32)`.
    pub position: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WorkPlanRotationAgentResponse {
    const EMPTY: Self = Self {
        user: ::std::option::Option::None,
        date_range: ::std::option::Option::None,
        position: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WorkPlanRotationAgentResponse = &<WorkPlanRotationAgentResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WorkPlanRotationAgentResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("user", "user", 0),
            ("dateRange", "date_range", 0),
            ("position", "position", 0),
        ],
        fields: &[&E.user, &E.date_range, &E.position],
    }
};

crate::runtime::model!(WorkPlanRotationAgentResponse);

crate::runtime::setters!(WorkPlanRotationAgentResponse {
    with_user: user: ::std::boxed::Box<crate::UserReference>,
    with_date_range: date_range: ::std::boxed::Box<crate::DateRangeWithOptionalEnd>,
    with_position: position: i32,
});
