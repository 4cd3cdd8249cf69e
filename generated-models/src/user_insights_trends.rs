// @generated from the schema "UserInsightsTrends"; changes made here are lost at the next generation

/// The schema `UserInsightsTrends`.
pub struct UserInsightsTrends {
    /// `comparativePeriod`: `array of UserTrendData`.
    #[doc(alias = "comparativePeriod")]
    pub comparative_period: ::std::option::Option<::std::vec::Vec<crate::UserTrendData>>,
    /// `primaryPeriod`: `array of UserTrendData`.
    #[doc(alias = "primaryPeriod")]
    pub primary_period: ::std::option::Option<::std::vec::Vec<crate::UserTrendData>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for UserInsightsTrends {
    const EMPTY: Self = Self {
        comparative_period: ::std::option::Option::None,
        primary_period: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UserInsightsTrends = &<UserInsightsTrends as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UserInsightsTrends",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("comparativePeriod", "comparative_period", 0),
            ("primaryPeriod", "primary_period", 0),
        ],
        fields: &[&E.comparative_period, &E.primary_period],
    }
};

crate::runtime::model!(UserInsightsTrends);

crate::runtime::setters!(UserInsightsTrends {
    with_comparative_period: comparative_period: ::std::vec::Vec<crate::UserTrendData>,
    with_primary_period: primary_period: ::std::vec::Vec<crate::UserTrendData>,
});
