// @generated from the schema "WeekShiftTradeMatchesSummaryResponse"; changes made here are lost at the next generation

/// The schema `WeekShiftTradeMatchesSummaryResponse`.
pub struct WeekShiftTradeMatchesSummaryResponse {
    /// `weekDate`: `string (date)`.
    #[doc(alias = "weekDate")]
    pub week_date: ::std::option::Option<crate::runtime::Date>,
    /// `count`: `integer (int32)`.
    pub count: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WeekShiftTradeMatchesSummaryResponse {
    const EMPTY: Self = Self {
        week_date: ::std::option::Option::None,
        count: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WeekShiftTradeMatchesSummaryResponse = &<WeekShiftTradeMatchesSummaryResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WeekShiftTradeMatchesSummaryResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("weekDate", "week_date", 0), ("count", "count", 0)],
        fields: &[&E.week_date, &E.count],
    }
};

crate::runtime::model!(WeekShiftTradeMatchesSummaryResponse);

crate::runtime::setters!(WeekShiftTradeMatchesSummaryResponse {
    with_week_date: week_date: crate::runtime::Date,
    with_count: count: i32,
});
