// @generated from the schema "ValueWrapperMonthlyPlanningPeriodSettings"; changes made here are lost at the next generation

/// The schema `ValueWrapperMonthlyPlanningPeriodSettings`.
pub struct ValueWrapperMonthlyPlanningPeriodSettings {
    /// `value`: `MonthlyPlanningPeriodSettings`.
    pub value: ::std::option::Option<
        ::std::boxed::Box<crate::MonthlyPlanningPeriodSettings>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ValueWrapperMonthlyPlanningPeriodSettings {
    const EMPTY: Self = Self {
        value: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ValueWrapperMonthlyPlanningPeriodSettings = &<ValueWrapperMonthlyPlanningPeriodSettings as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ValueWrapperMonthlyPlanningPeriodSettings",
        empty: E,
        extra: &E.extra,
        properties: &[("value", "value", 0)],
        fields: &[&E.value],
    }
};

crate::runtime::model!(ValueWrapperMonthlyPlanningPeriodSettings);

crate::runtime::setters!(ValueWrapperMonthlyPlanningPeriodSettings {
    with_value: value: ::std::boxed::Box<crate::MonthlyPlanningPeriodSettings>,
});
