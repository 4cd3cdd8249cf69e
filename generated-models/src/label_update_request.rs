// @generated from the schema "LabelUpdateRequest"; changes made here are lost at the next generation

/// The schema `LabelUpdateRequest`.
pub struct LabelUpdateRequest {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `color`: `string`.
    pub color: ::std::option::Option<::std::string::String>,
    /// `externalId`: `string`.
    #[doc(alias = "externalId")]
    pub external_id: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for LabelUpdateRequest {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        color: ::std::option::Option::None,
        external_id: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LabelUpdateRequest = &<LabelUpdateRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LabelUpdateRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("color", "color", 0),
            ("externalId", "external_id", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.name, &E.color, &E.external_id, &E.self_uri],
    }
};

crate::runtime::model!(LabelUpdateRequest);

crate::runtime::setters!(LabelUpdateRequest {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_color: color: ::std::string::String,
    with_external_id: external_id: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
});
