// @generated from the schema "OperationResponse"; changes made here are lost at the next generation

/// The schema `OperationResponse`.
pub struct OperationResponse {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `status`: `string`.
    pub status: ::std::option::Option<::std::string::String>,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `createdBy`: `UserReference`.
    #[doc(alias = "createdBy")]
    pub created_by: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `source`: `KnowledgeOperationSource`.
    pub source: ::std::option::Option<
        ::std::boxed::Box<crate::KnowledgeOperationSource>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for OperationResponse {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        status: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        created_by: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        source: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &OperationResponse = &<OperationResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "OperationResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("status", "status", 0),
            ("type", "type", 0),
            ("createdBy", "created_by", 0),
            ("dateCreated", "date_created", 0),
            ("dateModified", "date_modified", 0),
            ("source", "source", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.status,
            &E.r#type,
            &E.created_by,
            &E.date_created,
            &E.date_modified,
            &E.source,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(OperationResponse);

crate::runtime::setters!(OperationResponse {
    with_id: id: ::std::string::String,
    with_status: status: ::std::string::String,
    with_type: r#type: crate::runtime::Open<Type>,
    with_created_by: created_by: ::std::boxed::Box<crate::UserReference>,
    with_date_created: date_created: crate::runtime::DateTime,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_source: source: ::std::boxed::Box<crate::KnowledgeOperationSource>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `type` of `OperationResponse`. Known values: `Import`, `Export`, `Parse`, `Sync`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Import,
    Export,
    Parse,
    Sync,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Import, "Import"),
        (Self::Export, "Export"),
        (Self::Parse, "Parse"),
        (Self::Sync, "Sync"),
    ];
}
