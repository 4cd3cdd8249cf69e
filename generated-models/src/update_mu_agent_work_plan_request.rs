// @generated from the schema "UpdateMuAgentWorkPlanRequest"; changes made here are lost at the next generation

/// The schema `UpdateMuAgentWorkPlanRequest`.
pub struct UpdateMuAgentWorkPlanRequest {
    /// `userId`: `string`, required.
    #[doc(alias = "userId")]
    pub user_id: ::std::option::Option<::std::string::String>,
    /// `workPlanId`: `ValueWrapperString`.
    #[doc(alias = "workPlanId")]
    pub work_plan_id: ::std::option::Option<
        ::std::boxed::Box<crate::ValueWrapperString>,
    >,
    /// `workPlanOverrides`: `WorkPlanOverrideListWrapperWorkPlanOverrideRequest`.
    #[doc(alias = "workPlanOverrides")]
    pub work_plan_overrides: ::std::option::Option<
        ::std::boxed::Box<crate::WorkPlanOverrideListWrapperWorkPlanOverrideRequest>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for UpdateMuAgentWorkPlanRequest {
    const EMPTY: Self = Self {
        user_id: ::std::option::Option::None,
        work_plan_id: ::std::option::Option::None,
        work_plan_overrides: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UpdateMuAgentWorkPlanRequest = &<UpdateMuAgentWorkPlanRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UpdateMuAgentWorkPlanRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("userId", "user_id", 1),
            ("workPlanId", "work_plan_id", 0),
            ("workPlanOverrides", "work_plan_overrides", 0),
        ],
        fields: &[&E.user_id, &E.work_plan_id, &E.work_plan_overrides],
    }
};

crate::runtime::model!(UpdateMuAgentWorkPlanRequest);

crate::runtime::setters!(UpdateMuAgentWorkPlanRequest {
    with_user_id: user_id: ::std::string::String,
    with_work_plan_id: work_plan_id: ::std::boxed::Box<crate::ValueWrapperString>,
    with_work_plan_overrides: work_plan_overrides: ::std::boxed::Box<crate::WorkPlanOverrideListWrapperWorkPlanOverrideRequest>,
});
