// @generated from the schema "WfmServiceGoalImpact"; changes made here are lost at the next generation

/// The schema `WfmServiceGoalImpact`.
pub struct WfmServiceGoalImpact {
    /// `increaseByPercent`: `number (double)`, required.
    #[doc(alias = "increaseByPercent")]
    pub increase_by_percent: ::std::option::Option<f64>,
    /// `decreaseByPercent`: `number (double)`, required.
    #[doc(alias = "decreaseByPercent")]
    pub decrease_by_percent: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WfmServiceGoalImpact {
    const EMPTY: Self = Self {
        increase_by_percent: ::std::option::Option::None,
        decrease_by_percent: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmServiceGoalImpact = &<WfmServiceGoalImpact as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmServiceGoalImpact",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("increaseByPercent", "increase_by_percent", 1),
            ("decreaseByPercent", "decrease_by_percent", 1),
        ],
        fields: &[&E.increase_by_percent, &E.decrease_by_percent],
    }
};

crate::runtime::model!(WfmServiceGoalImpact);

crate::runtime::setters!(WfmServiceGoalImpact {
    with_increase_by_percent: increase_by_percent: f64,
    with_decrease_by_percent: decrease_by_percent: f64,
});
