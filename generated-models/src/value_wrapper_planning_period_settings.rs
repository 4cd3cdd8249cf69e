// @generated from the schema "ValueWrapperPlanningPeriodSettings"; changes made here are lost at the next generation

/// The schema `ValueWrapperPlanningPeriodSettings`.
pub struct ValueWrapperPlanningPeriodSettings {
    /// `value`: `PlanningPeriodSettings`.
    pub value: ::std::option::Option<::std::boxed::Box<crate::PlanningPeriodSettings>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ValueWrapperPlanningPeriodSettings {
    const EMPTY: Self = Self {
        value: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ValueWrapperPlanningPeriodSettings = &<ValueWrapperPlanningPeriodSettings as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ValueWrapperPlanningPeriodSettings",
        empty: E,
        extra: &E.extra,
        properties: &[("value", "value", 0)],
        fields: &[&E.value],
    }
};

crate::runtime::model!(ValueWrapperPlanningPeriodSettings);

crate::runtime::setters!(ValueWrapperPlanningPeriodSettings {
    with_value: value: ::std::boxed::Box<crate::PlanningPeriodSettings>,
});
