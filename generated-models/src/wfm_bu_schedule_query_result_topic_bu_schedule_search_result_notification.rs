// @generated from the schema "WfmBuScheduleQueryResultTopicBuScheduleSearchResultNotification"; changes made here are lost at the next generation

/// The schema `WfmBuScheduleQueryResultTopicBuScheduleSearchResultNotification`.
pub struct WfmBuScheduleQueryResultTopicBuScheduleSearchResultNotification {
    /// `operationId`: `string`.
    #[doc(alias = "operationId")]
    pub operation_id: ::std::option::Option<::std::string::String>,
    /// `businessUnitId`: `string`.
    #[doc(alias = "businessUnitId")]
    pub business_unit_id: ::std::option::Option<::std::string::String>,
    /// `downloadUrl`: `string`.
    #[doc(alias = "downloadUrl")]
    pub download_url: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model
for WfmBuScheduleQueryResultTopicBuScheduleSearchResultNotification {
    const EMPTY: Self = Self {
        operation_id: ::std::option::Option::None,
        business_unit_id: ::std::option::Option::None,
        download_url: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmBuScheduleQueryResultTopicBuScheduleSearchResultNotification = &<WfmBuScheduleQueryResultTopicBuScheduleSearchResultNotification as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmBuScheduleQueryResultTopicBuScheduleSearchResultNotification",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("operationId", "operation_id", 0),
            ("businessUnitId", "business_unit_id", 0),
            ("downloadUrl", "download_url", 0),
        ],
        fields: &[&E.operation_id, &E.business_unit_id, &E.download_url],
    }
};

crate::runtime::model!(WfmBuScheduleQueryResultTopicBuScheduleSearchResultNotification);

crate::runtime::setters!(WfmBuScheduleQueryResultTopicBuScheduleSearchResultNotification {
    with_operation_id: operation_id: ::std::string::String,
    with_business_unit_id: business_unit_id: ::std::string::String,
    with_download_url: download_url: ::std::string::String,
});
