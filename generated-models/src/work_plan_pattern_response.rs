// @generated from the schema "WorkPlanPatternResponse"; changes made here are lost at the next generation

/// The schema `WorkPlanPatternResponse`.
pub struct WorkPlanPatternResponse {
    /// `workPlans`: `array of WorkPlanReference`.
    #[doc(alias = "workPlans")]
    pub work_plans: ::std::option::Option<::std::vec::Vec<crate::WorkPlanReference>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WorkPlanPatternResponse {
    const EMPTY: Self = Self {
        work_plans: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WorkPlanPatternResponse = &<WorkPlanPatternResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WorkPlanPatternResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("workPlans", "work_plans", 0)],
        fields: &[&E.work_plans],
    }
};

crate::runtime::model!(WorkPlanPatternResponse);

crate::runtime::setters!(WorkPlanPatternResponse {
    with_work_plans: work_plans: ::std::vec::Vec<crate::WorkPlanReference>,
});
