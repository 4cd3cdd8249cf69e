// @generated from the schema "HistoricalData"; changes made here are lost at the next generation

/// The schema `HistoricalData`.
pub struct HistoricalData {
    /// `daily`: `Daily`.
    pub daily: ::std::option::Option<::std::boxed::Box<crate::Daily>>,
    /// `quarterHour`: `QuarterHourly`.
    #[doc(alias = "quarterHour")]
    pub quarter_hour: ::std::option::Option<::std::boxed::Box<crate::QuarterHourly>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for HistoricalData {
    const EMPTY: Self = Self {
        daily: ::std::option::Option::None,
        quarter_hour: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &HistoricalData = &<HistoricalData as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "HistoricalData",
        empty: E,
        extra: &E.extra,
        properties: &[("daily", "daily", 0), ("quarterHour", "quarter_hour", 0)],
        fields: &[&E.daily, &E.quarter_hour],
    }
};

crate::runtime::model!(HistoricalData);

crate::runtime::setters!(HistoricalData {
    with_daily: daily: ::std::boxed::Box<crate::Daily>,
    with_quarter_hour: quarter_hour: ::std::boxed::Box<crate::QuarterHourly>,
});
