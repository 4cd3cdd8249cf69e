// @generated from the schema "OutcomeAttributionAsyncResponse"; changes made here are lost at the next generation

/// The schema `OutcomeAttributionAsyncResponse`.
pub struct OutcomeAttributionAsyncResponse {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `percentFailedThreshold`: `integer (int32)`.
    #[doc(alias = "percentFailedThreshold")]
    pub percent_failed_threshold: ::std::option::Option<i32>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for OutcomeAttributionAsyncResponse {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        percent_failed_threshold: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &OutcomeAttributionAsyncResponse = &<OutcomeAttributionAsyncResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "OutcomeAttributionAsyncResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("percentFailedThreshold", "percent_failed_threshold", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.percent_failed_threshold, &E.self_uri],
    }
};

crate::runtime::model!(OutcomeAttributionAsyncResponse);

crate::runtime::setters!(OutcomeAttributionAsyncResponse {
    with_id: id: ::std::string::String,
    with_percent_failed_threshold: percent_failed_threshold: i32,
    with_self_uri: self_uri: ::std::string::String,
});
