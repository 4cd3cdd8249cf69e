// @generated from the schema "PerformancePredictionUploadSchema"; changes made here are lost at the next generation

/// The schema `PerformancePredictionUploadSchema`.
pub struct PerformancePredictionUploadSchema {
    /// `calculationStartDate`: `string (date-time)`, required.
    #[doc(alias = "calculationStartDate")]
    pub calculation_start_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `onQueueTimes`: `array of MuAgentQueueTimeRequest`, required.
    #[doc(alias = "onQueueTimes")]
    pub on_queue_times: ::std::option::Option<
        ::std::vec::Vec<crate::MuAgentQueueTimeRequest>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for PerformancePredictionUploadSchema {
    const EMPTY: Self = Self {
        calculation_start_date: ::std::option::Option::None,
        on_queue_times: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PerformancePredictionUploadSchema = &<PerformancePredictionUploadSchema as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PerformancePredictionUploadSchema",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("calculationStartDate", "calculation_start_date", 1),
            ("onQueueTimes", "on_queue_times", 1),
        ],
        fields: &[&E.calculation_start_date, &E.on_queue_times],
    }
};

crate::runtime::model!(PerformancePredictionUploadSchema);

crate::runtime::setters!(PerformancePredictionUploadSchema {
    with_calculation_start_date: calculation_start_date: crate::runtime::DateTime,
    with_on_queue_times: on_queue_times: ::std::vec::Vec<crate::MuAgentQueueTimeRequest>,
});
