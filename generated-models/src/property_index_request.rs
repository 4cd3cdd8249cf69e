// @generated from the schema "PropertyIndexRequest"; changes made here are lost at the next generation

/// The schema `PropertyIndexRequest`.
#[repr(C)]
pub struct PropertyIndexRequest {
    /// `sessionId`: `string`, required.
    #[doc(alias = "sessionId")]
    pub session_id: ::std::option::Option<::std::string::String>,
    /// `targetDate`: `string (date-time)`, required.
    #[doc(alias = "targetDate")]
    pub target_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `properties`: `array of AnalyticsProperty`, required.
    pub properties: ::std::option::Option<::std::vec::Vec<crate::AnalyticsProperty>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(PropertyIndexRequest "PropertyIndexRequest" 3 {
    (
        session_id: ::std::string::String = "sessionId" 1 with_session_id,
        target_date: crate::runtime::DateTime = "targetDate" 1 with_target_date,
        properties: ::std::vec::Vec<crate::AnalyticsProperty> = "properties" 1 with_properties,
    )
});
