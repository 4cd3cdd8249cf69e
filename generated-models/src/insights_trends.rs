// @generated from the schema "InsightsTrends"; changes made here are lost at the next generation

/// The schema `InsightsTrends`.
pub struct InsightsTrends {
    /// `comparativePeriod`: `array of TrendData`.
    #[doc(alias = "comparativePeriod")]
    pub comparative_period: ::std::option::Option<::std::vec::Vec<crate::TrendData>>,
    /// `primaryPeriod`: `array of TrendData`.
    #[doc(alias = "primaryPeriod")]
    pub primary_period: ::std::option::Option<::std::vec::Vec<crate::TrendData>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for InsightsTrends {
    const EMPTY: Self = Self {
        comparative_period: ::std::option::Option::None,
        primary_period: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &InsightsTrends = &<InsightsTrends as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "InsightsTrends",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("comparativePeriod", "comparative_period", 0),
            ("primaryPeriod", "primary_period", 0),
        ],
        fields: &[&E.comparative_period, &E.primary_period],
    }
};

crate::runtime::model!(InsightsTrends);

crate::runtime::setters!(InsightsTrends {
    with_comparative_period: comparative_period: ::std::vec::Vec<crate::TrendData>,
    with_primary_period: primary_period: ::std::vec::Vec<crate::TrendData>,
});
