// @generated from the schema "GetTemplatesResponse"; changes made here are lost at the next generation

/// The schema `GetTemplatesResponse`.
pub struct GetTemplatesResponse {
    /// `total`: `integer (int64)`.
    pub total: ::std::option::Option<i64>,
    /// `entities`: `array of ObjectiveTemplate`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::ObjectiveTemplate>>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for GetTemplatesResponse {
    const EMPTY: Self = Self {
        total: ::std::option::Option::None,
        entities: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &GetTemplatesResponse = &<GetTemplatesResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "GetTemplatesResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("total", "total", 0),
            ("entities", "entities", 0),
            ("selfUri", "self_uri", 0),
        ],
        fields: &[&E.total, &E.entities, &E.self_uri],
    }
};

crate::runtime::model!(GetTemplatesResponse);

crate::runtime::setters!(GetTemplatesResponse {
    with_total: total: i64,
    with_entities: entities: ::std::vec::Vec<crate::ObjectiveTemplate>,
    with_self_uri: self_uri: ::std::string::String,
});
