// @generated from the schema "AgentWorkPlanActivity"; changes made here are lost at the next generation

/// The schema `AgentWorkPlanActivity`.
pub struct AgentWorkPlanActivity {
    /// `lengthMinutes`: `integer (int32)`, required.
    #[doc(alias = "lengthMinutes")]
    pub length_minutes: ::std::option::Option<i32>,
    /// `countsAsPaidTime`: `boolean`, required.
    #[doc(alias = "countsAsPaidTime")]
    pub counts_as_paid_time: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AgentWorkPlanActivity {
    const EMPTY: Self = Self {
        length_minutes: ::std::option::Option::None,
        counts_as_paid_time: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AgentWorkPlanActivity = &<AgentWorkPlanActivity as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AgentWorkPlanActivity",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("lengthMinutes", "length_minutes", 1),
            ("countsAsPaidTime", "counts_as_paid_time", 1),
        ],
        fields: &[&E.length_minutes, &E.counts_as_paid_time],
    }
};

crate::runtime::model!(AgentWorkPlanActivity);

crate::runtime::setters!(AgentWorkPlanActivity {
    with_length_minutes: length_minutes: i32,
    with_counts_as_paid_time: counts_as_paid_time: bool,
});
