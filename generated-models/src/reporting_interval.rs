// @generated from the schema "ReportingInterval"; changes made here are lost at the next generation

/// The schema `ReportingInterval`.
pub struct ReportingInterval {
    /// `intervalType`: `string`, required.
    #[doc(alias = "intervalType")]
    pub interval_type: ::std::option::Option<crate::runtime::Open<IntervalType>>,
    /// `intervalValue`: `integer (int32)`, required.
    #[doc(alias = "intervalValue")]
    pub interval_value: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ReportingInterval {
    const EMPTY: Self = Self {
        interval_type: ::std::option::Option::None,
        interval_value: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ReportingInterval = &<ReportingInterval as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ReportingInterval",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("intervalType", "interval_type", 1),
            ("intervalValue", "interval_value", 1),
        ],
        fields: &[&E.interval_type, &E.interval_value],
    }
};

crate::runtime::model!(ReportingInterval);

crate::runtime::setters!(ReportingInterval {
    with_interval_type: interval_type: crate::runtime::Open<IntervalType>,
    with_interval_value: interval_value: i32,
});

/// The property `intervalType` of `ReportingInterval`. Known values: `Day`, `Week`, `Month`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum IntervalType {
    Day,
    Week,
    Month,
}

impl crate::runtime::Enum for IntervalType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Day, "Day"),
        (Self::Week, "Week"),
        (Self::Month, "Month"),
    ];
}
