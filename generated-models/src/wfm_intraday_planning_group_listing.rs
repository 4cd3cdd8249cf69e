// @generated from the schema "WfmIntradayPlanningGroupListing"; changes made here are lost at the next generation

/// The schema `WfmIntradayPlanningGroupListing`.
pub struct WfmIntradayPlanningGroupListing {
    /// `entities`: `array of ForecastPlanningGroupResponse`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::ForecastPlanningGroupResponse>,
    >,
    /// `noDataReason`: `string`.
    #[doc(alias = "noDataReason")]
    pub no_data_reason: ::std::option::Option<crate::runtime::Open<NoDataReason>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WfmIntradayPlanningGroupListing {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        no_data_reason: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmIntradayPlanningGroupListing = &<WfmIntradayPlanningGroupListing as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmIntradayPlanningGroupListing",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("entities", "entities", 0),
            ("noDataReason", "no_data_reason", 0),
        ],
        fields: &[&E.entities, &E.no_data_reason],
    }
};

crate::runtime::model!(WfmIntradayPlanningGroupListing);

crate::runtime::setters!(WfmIntradayPlanningGroupListing {
    with_entities: entities: ::std::vec::Vec<crate::ForecastPlanningGroupResponse>,
    with_no_data_reason: no_data_reason: crate::runtime::Open<NoDataReason>,
});

/// The property `noDataReason` of `WfmIntradayPlanningGroupListing`. Known values: `NoPublishedSchedule`, `NoSourceForecast`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum NoDataReason {
    NoPublishedSchedule,
    NoSourceForecast,
}

impl crate::runtime::Enum for NoDataReason {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::NoPublishedSchedule, "NoPublishedSchedule"),
        (Self::NoSourceForecast, "NoSourceForecast"),
    ];
}
