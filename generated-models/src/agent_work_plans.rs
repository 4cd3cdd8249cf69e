// @generated from the schema "AgentWorkPlans"; changes made here are lost at the next generation

/// The schema `AgentWorkPlans`.
pub struct AgentWorkPlans {
    /// `user`: `UserReference`, required.
    pub user: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `workPlanLookupKeysPerWeek`: `array of integer (int32)`, required.
    #[doc(alias = "workPlanLookupKeysPerWeek")]
    pub work_plan_lookup_keys_per_week: ::std::option::Option<::std::vec::Vec<i32>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AgentWorkPlans {
    const EMPTY: Self = Self {
        user: ::std::option::Option::None,
        work_plan_lookup_keys_per_week: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AgentWorkPlans = &<AgentWorkPlans as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AgentWorkPlans",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("user", "user", 1),
            ("workPlanLookupKeysPerWeek", "work_plan_lookup_keys_per_week", 1),
        ],
        fields: &[&E.user, &E.work_plan_lookup_keys_per_week],
    }
};

crate::runtime::model!(AgentWorkPlans);

crate::runtime::setters!(AgentWorkPlans {
    with_user: user: ::std::boxed::Box<crate::UserReference>,
    with_work_plan_lookup_keys_per_week: work_plan_lookup_keys_per_week: ::std::vec::Vec<i32>,
});
