// @generated from the schema "UpdateMuAgentWorkPlanFailureResponse"; changes made here are lost at the next generation

/// The schema `UpdateMuAgentWorkPlanFailureResponse`.
pub struct UpdateMuAgentWorkPlanFailureResponse {
    /// `user`: `UserReference`, required.
    pub user: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `failure`: `string`, required.
    pub failure: ::std::option::Option<crate::runtime::Open<Failure>>,
    /// `notFoundWorkPlanId`: `string`.
    #[doc(alias = "notFoundWorkPlanId")]
    pub not_found_work_plan_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for UpdateMuAgentWorkPlanFailureResponse {
    const EMPTY: Self = Self {
        user: ::std::option::Option::None,
        failure: ::std::option::Option::None,
        not_found_work_plan_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UpdateMuAgentWorkPlanFailureResponse = &<UpdateMuAgentWorkPlanFailureResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UpdateMuAgentWorkPlanFailureResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("user", "user", 1),
            ("failure", "failure", 1),
            ("notFoundWorkPlanId", "not_found_work_plan_id", 0),
        ],
        fields: &[&E.user, &E.failure, &E.not_found_work_plan_id],
    }
};

crate::runtime::model!(UpdateMuAgentWorkPlanFailureResponse);

crate::runtime::setters!(UpdateMuAgentWorkPlanFailureResponse {
    with_user: user: ::std::boxed::Box<crate::UserReference>,
    with_failure: failure: crate::runtime::Open<Failure>,
    with_not_found_work_plan_id: not_found_work_plan_id: ::std::string::String,
});

/// The property `failure` of `UpdateMuAgentWorkPlanFailureResponse`. Known values: `AgentNotInManagementUnit`, `OverlappingOverride`, `OverrideNotFound`, `TooManyOverrides`, `WorkPlanNotFound`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Failure {
    AgentNotInManagementUnit,
    OverlappingOverride,
    OverrideNotFound,
    TooManyOverrides,
    WorkPlanNotFound,
}

impl crate::runtime::Enum for Failure {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::AgentNotInManagementUnit, "AgentNotInManagementUnit"),
        (Self::OverlappingOverride, "OverlappingOverride"),
        (Self::OverrideNotFound, "OverrideNotFound"),
        (Self::TooManyOverrides, "TooManyOverrides"),
        (Self::WorkPlanNotFound, "WorkPlanNotFound"),
    ];
}
