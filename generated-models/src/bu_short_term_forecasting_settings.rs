// @generated from the schema "BuShortTermForecastingSettings"; changes made here are lost at the next generation

/// The schema `BuShortTermForecastingSettings`.
pub struct BuShortTermForecastingSettings {
    /// `defaultHistoryWeeks`: `integer (int32)`.
    #[doc(alias = "defaultHistoryWeeks")]
    pub default_history_weeks: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BuShortTermForecastingSettings {
    const EMPTY: Self = Self {
        default_history_weeks: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BuShortTermForecastingSettings = &<BuShortTermForecastingSettings as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BuShortTermForecastingSettings",
        empty: E,
        extra: &E.extra,
        properties: &[("defaultHistoryWeeks", "default_history_weeks", 0)],
        fields: &[&E.default_history_weeks],
    }
};

crate::runtime::model!(BuShortTermForecastingSettings);

crate::runtime::setters!(BuShortTermForecastingSettings {
    with_default_history_weeks: default_history_weeks: i32,
});
