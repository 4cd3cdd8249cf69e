// @generated from the schema "WfmBuIntradayDataUpdateTopicBuIntradayNotification"; changes made here are lost at the next generation

/// The schema `WfmBuIntradayDataUpdateTopicBuIntradayNotification`.
pub struct WfmBuIntradayDataUpdateTopicBuIntradayNotification {
    /// `operationId`: `string`.
    #[doc(alias = "operationId")]
    pub operation_id: ::std::option::Option<::std::string::String>,
    /// `result`: `WfmBuIntradayDataUpdateTopicBuIntradayResult`.
    pub result: ::std::option::Option<
        ::std::boxed::Box<crate::WfmBuIntradayDataUpdateTopicBuIntradayResult>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WfmBuIntradayDataUpdateTopicBuIntradayNotification {
    const EMPTY: Self = Self {
        operation_id: ::std::option::Option::None,
        result: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmBuIntradayDataUpdateTopicBuIntradayNotification = &<WfmBuIntradayDataUpdateTopicBuIntradayNotification as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmBuIntradayDataUpdateTopicBuIntradayNotification",
        empty: E,
        extra: &E.extra,
        properties: &[("operationId", "operation_id", 0), ("result", "result", 0)],
        fields: &[&E.operation_id, &E.result],
    }
};

crate::runtime::model!(WfmBuIntradayDataUpdateTopicBuIntradayNotification);

crate::runtime::setters!(WfmBuIntradayDataUpdateTopicBuIntradayNotification {
    with_operation_id: operation_id: ::std::string::String,
    with_result: result: ::std::boxed::Box<crate::WfmBuIntradayDataUpdateTopicBuIntradayResult>,
});
