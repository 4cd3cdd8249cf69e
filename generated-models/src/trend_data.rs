// @generated from the schema "TrendData"; changes made here are lost at the next generation

/// The schema `TrendData`.
pub struct TrendData {
    /// `dateStartWorkday`: `string (date)`.
    #[doc(alias = "dateStartWorkday")]
    pub date_start_workday: ::std::option::Option<crate::runtime::Date>,
    /// `dateEndWorkday`: `string (date)`.
    #[doc(alias = "dateEndWorkday")]
    pub date_end_workday: ::std::option::Option<crate::runtime::Date>,
    /// `percentOfGoal`: `number (double)`.
    #[doc(alias = "percentOfGoal")]
    pub percent_of_goal: ::std::option::Option<f64>,
    /// `averageValue`: `number (double)`.
    #[doc(alias = "averageValue")]
    pub average_value: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TrendData {
    const EMPTY: Self = Self {
        date_start_workday: ::std::option::Option::None,
        date_end_workday: ::std::option::Option::None,
        percent_of_goal: ::std::option::Option::None,
        average_value: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TrendData = &<TrendData as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TrendData",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("dateStartWorkday", "date_start_workday", 0),
            ("dateEndWorkday", "date_end_workday", 0),
            ("percentOfGoal", "percent_of_goal", 0),
            ("averageValue", "average_value", 0),
        ],
        fields: &[
            &E.date_start_workday,
            &E.date_end_workday,
            &E.percent_of_goal,
            &E.average_value,
        ],
    }
};

crate::runtime::model!(TrendData);

crate::runtime::setters!(TrendData {
    with_date_start_workday: date_start_workday: crate::runtime::Date,
    with_date_end_workday: date_end_workday: crate::runtime::Date,
    with_percent_of_goal: percent_of_goal: f64,
    with_average_value: average_value: f64,
});
