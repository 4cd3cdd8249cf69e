// @generated from the schema "MuAgentsWorkPlansResult"; changes made here are lost at the next generation

/// The schema `MuAgentsWorkPlansResult`.
#[repr(C)]
pub struct MuAgentsWorkPlansResult {
    /// `entities`: `array of AgentWorkPlans`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::AgentWorkPlans>>,
    /// `referenceStartWeekDate`: `string (date)`, required.
    #[doc(alias = "referenceStartWeekDate")]
    pub reference_start_week_date: ::std::option::Option<crate::runtime::Date>,
    /// `workPlanLookup`: `map of WorkPlanReference`, required.
    #[doc(alias = "workPlanLookup")]
    pub work_plan_lookup: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, crate::WorkPlanReference>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(MuAgentsWorkPlansResult "MuAgentsWorkPlansResult" 3 {
    (
        entities: ::std::vec::Vec<crate::AgentWorkPlans> = "entities" 0 with_entities,
        reference_start_week_date: crate::runtime::Date = "referenceStartWeekDate" 1 with_reference_start_week_date,
        work_plan_lookup: ::std::collections::BTreeMap<::std::string::String, crate::WorkPlanReference> = "workPlanLookup" 1 with_work_plan_lookup,
    )
});
