// @generated from the schema "ValidateWorkPlanResponse"; changes made here are lost at the next generation

/// The schema `ValidateWorkPlanResponse`.
pub struct ValidateWorkPlanResponse {
    /// `workPlan`: `WorkPlanReference`.
    #[doc(alias = "workPlan")]
    pub work_plan: ::std::option::Option<::std::boxed::Box<crate::WorkPlanReference>>,
    /// `valid`: `boolean`.
    pub valid: ::std::option::Option<bool>,
    /// `messages`: `ValidateWorkPlanMessages`.
    pub messages: ::std::option::Option<
        ::std::boxed::Box<crate::ValidateWorkPlanMessages>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ValidateWorkPlanResponse {
    const EMPTY: Self = Self {
        work_plan: ::std::option::Option::None,
        valid: ::std::option::Option::None,
        messages: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ValidateWorkPlanResponse = &<ValidateWorkPlanResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ValidateWorkPlanResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("workPlan", "work_plan", 0),
            ("valid", "valid", 0),
            ("messages", "messages", 0),
        ],
        fields: &[&E.work_plan, &E.valid, &E.messages],
    }
};

crate::runtime::model!(ValidateWorkPlanResponse);

crate::runtime::setters!(ValidateWorkPlanResponse {
    with_work_plan: work_plan: ::std::boxed::Box<crate::WorkPlanReference>,
    with_valid: valid: bool,
    with_messages: messages: ::std::boxed::Box<crate::ValidateWorkPlanMessages>,
});
