// @generated from the schema "AddWorkPlanRotationAgentRequest"; changes made here are lost at the next generation

/// The schema `AddWorkPlanRotationAgentRequest`.
pub struct AddWorkPlanRotationAgentRequest {
    /// `userId`: `string`, required.
    #[doc(alias = "userId")]
    pub user_id: ::std::option::Option<::std::string::String>,
    /// `dateRange`: `DateRangeWithOptionalEnd`, required.
    #[doc(alias = "dateRange")]
    pub date_range: ::std::option::Option<
        ::std::boxed::Box<crate::DateRangeWithOptionalEnd>,
    >,
    /// `position`: `integer (int32)`, required.
    pub position: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AddWorkPlanRotationAgentRequest {
    const EMPTY: Self = Self {
        user_id: ::std::option::Option::None,
        date_range: ::std::option::Option::None,
        position: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AddWorkPlanRotationAgentRequest = &<AddWorkPlanRotationAgentRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AddWorkPlanRotationAgentRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("userId", "user_id", 1),
            ("dateRange", "date_range", 1),
            ("position", "position", 1),
        ],
        fields: &[&E.user_id, &E.date_range, &E.position],
    }
};

crate::runtime::model!(AddWorkPlanRotationAgentRequest);

crate::runtime::setters!(AddWorkPlanRotationAgentRequest {
    with_user_id: user_id: ::std::string::String,
    with_date_range: date_range: ::std::boxed::Box<crate::DateRangeWithOptionalEnd>,
    with_position: position: i32,
});
