// @generated from the schema "LabelResponse"; changes made here are lost at the next generation

/// The schema `LabelResponse`.
pub struct LabelResponse {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `color`: `string`.
    pub color: ::std::option::Option<::std::string::String>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `documentCount`: `integer (int32)`.
    #[doc(alias = "documentCount")]
    pub document_count: ::std::option::Option<i32>,
    /// `externalId`: `string`.
    #[doc(alias = "externalId")]
    pub external_id: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for LabelResponse {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        color: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        document_count: ::std::option::Option::None,
        external_id: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LabelResponse = &<LabelResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LabelResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("color", "color", 0),
            ("dateCreated", "date_created", 0),
            ("dateModified", "date_modified", 0),
            ("documentCount", "document_count", 0),
            ("externalId", "external_id", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.color,
            &E.date_created,
            &E.date_modified,
            &E.document_count,
            &E.external_id,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(LabelResponse);

crate::runtime::setters!(LabelResponse {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_color: color: ::std::string::String,
    with_date_created: date_created: crate::runtime::DateTime,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_document_count: document_count: i32,
    with_external_id: external_id: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
});
