// @generated from the schema "WfmIntegrationResponse"; changes made here are lost at the next generation

/// The schema `WfmIntegrationResponse`.
pub struct WfmIntegrationResponse {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `active`: `boolean`, required.
    pub active: ::std::option::Option<bool>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WfmIntegrationResponse {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        active: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmIntegrationResponse = &<WfmIntegrationResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmIntegrationResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("active", "active", 1),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.name, &E.active, &E.self_uri],
    }
};

crate::runtime::model!(WfmIntegrationResponse);

crate::runtime::setters!(WfmIntegrationResponse {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_active: active: bool,
    with_self_uri: self_uri: ::std::string::String,
});
