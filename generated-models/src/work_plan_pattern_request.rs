// @generated from the schema "WorkPlanPatternRequest"; changes made here are lost at the next generation

/// The schema `WorkPlanPatternRequest`.
pub struct WorkPlanPatternRequest {
    /// `workPlanIds`: `array of string`, required.
    #[doc(alias = "workPlanIds")]
    pub work_plan_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WorkPlanPatternRequest {
    const EMPTY: Self = Self {
        work_plan_ids: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WorkPlanPatternRequest = &<WorkPlanPatternRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WorkPlanPatternRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("workPlanIds", "work_plan_ids", 1)],
        fields: &[&E.work_plan_ids],
    }
};

crate::runtime::model!(WorkPlanPatternRequest);

crate::runtime::setters!(WorkPlanPatternRequest {
    with_work_plan_ids: work_plan_ids: ::std::vec::Vec<::std::string::String>,
});
