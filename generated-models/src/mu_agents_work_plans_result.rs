// @generated from the schema "MuAgentsWorkPlansResult"; changes made here are lost at the next generation

/// The schema `MuAgentsWorkPlansResult`.
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

impl crate::runtime::Model for MuAgentsWorkPlansResult {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        reference_start_week_date: ::std::option::Option::None,
        work_plan_lookup: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &MuAgentsWorkPlansResult = &<MuAgentsWorkPlansResult as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "MuAgentsWorkPlansResult",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("entities", "entities", 0),
            ("referenceStartWeekDate", "reference_start_week_date", 1),
            ("workPlanLookup", "work_plan_lookup", 1),
        ],
        fields: &[&E.entities, &E.reference_start_week_date, &E.work_plan_lookup],
    }
};

crate::runtime::model!(MuAgentsWorkPlansResult);

crate::runtime::setters!(MuAgentsWorkPlansResult {
    with_entities: entities: ::std::vec::Vec<crate::AgentWorkPlans>,
    with_reference_start_week_date: reference_start_week_date: crate::runtime::Date,
    with_work_plan_lookup: work_plan_lookup: ::std::collections::BTreeMap<::std::string::String, crate::WorkPlanReference>,
});
