// @generated from the schema "ValueWrapperActivityPlanServiceGoalImpactOverrides"; changes made here are lost at the next generation

/// The schema `ValueWrapperActivityPlanServiceGoalImpactOverrides`.
pub struct ValueWrapperActivityPlanServiceGoalImpactOverrides {
    /// `value`: `ActivityPlanServiceGoalImpactOverrides`.
    pub value: ::std::option::Option<
        ::std::boxed::Box<crate::ActivityPlanServiceGoalImpactOverrides>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ValueWrapperActivityPlanServiceGoalImpactOverrides {
    const EMPTY: Self = Self {
        value: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ValueWrapperActivityPlanServiceGoalImpactOverrides = &<ValueWrapperActivityPlanServiceGoalImpactOverrides as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ValueWrapperActivityPlanServiceGoalImpactOverrides",
        empty: E,
        extra: &E.extra,
        properties: &[("value", "value", 0)],
        fields: &[&E.value],
    }
};

crate::runtime::model!(ValueWrapperActivityPlanServiceGoalImpactOverrides);

crate::runtime::setters!(ValueWrapperActivityPlanServiceGoalImpactOverrides {
    with_value: value: ::std::boxed::Box<crate::ActivityPlanServiceGoalImpactOverrides>,
});
