// @generated from the schema "UpdateWorkPlanRotationAgentRequest"; changes made here are lost at the next generation

/// The schema `UpdateWorkPlanRotationAgentRequest`.
pub struct UpdateWorkPlanRotationAgentRequest {
    /// `userId`: `string`, required.
    #[doc(alias = "userId")]
    pub user_id: ::std::option::Option<::std::string::String>,
    /// `dateRange`: `DateRangeWithOptionalEnd`.
    #[doc(alias = "dateRange")]
    pub date_range: ::std::option::Option<
        ::std::boxed::Box<crate::DateRangeWithOptionalEnd>,
    >,
    /// `position`: `integer (int32)`.
    pub position: ::std::option::Option<i32>,
    /// `delete`: `boolean`.
    pub delete: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for UpdateWorkPlanRotationAgentRequest {
    const EMPTY: Self = Self {
        user_id: ::std::option::Option::None,
        date_range: ::std::option::Option::None,
        position: ::std::option::Option::None,
        delete: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UpdateWorkPlanRotationAgentRequest = &<UpdateWorkPlanRotationAgentRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UpdateWorkPlanRotationAgentRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("userId", "user_id", 1),
            ("dateRange", "date_range", 0),
            ("position", "position", 0),
            ("delete", "delete", 0),
        ],
        fields: &[&E.user_id, &E.date_range, &E.position, &E.delete],
    }
};

crate::runtime::model!(UpdateWorkPlanRotationAgentRequest);

crate::runtime::setters!(UpdateWorkPlanRotationAgentRequest {
    with_user_id: user_id: ::std::string::String,
    with_date_range: date_range: ::std::boxed::Box<crate::DateRangeWithOptionalEnd>,
    with_position: position: i32,
    with_delete: delete: bool,
});
