// @generated from the schema "PropertyIndexRequest"; changes made here are lost at the next generation

/// The schema `PropertyIndexRequest`.
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

impl crate::runtime::Model for PropertyIndexRequest {
    const EMPTY: Self = Self {
        session_id: ::std::option::Option::None,
        target_date: ::std::option::Option::None,
        properties: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PropertyIndexRequest = &<PropertyIndexRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PropertyIndexRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("sessionId", "session_id", 1),
            ("targetDate", "target_date", 1),
            ("properties", "properties", 1),
        ],
        fields: &[&E.session_id, &E.target_date, &E.properties],
    }
};

crate::runtime::model!(PropertyIndexRequest);

crate::runtime::setters!(PropertyIndexRequest {
    with_session_id: session_id: ::std::string::String,
    with_target_date: target_date: crate::runtime::DateTime,
    with_properties: properties: ::std::vec::Vec<crate::AnalyticsProperty>,
});
