// @generated from the schema "NluDomain"; changes made here are lost at the next generation

/// The schema `NluDomain`.
pub struct NluDomain {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `language`: `string`.
    pub language: ::std::option::Option<::std::string::String>,
    /// `draftVersion`: `NluDomainVersion`, read-only.
    #[doc(alias = "draftVersion")]
    pub draft_version: ::std::option::Option<::std::boxed::Box<crate::NluDomainVersion>>,
    /// `lastPublishedVersion`: `NluDomainVersion`, read-only.
    #[doc(alias = "lastPublishedVersion")]
    pub last_published_version: ::std::option::Option<
        ::std::boxed::Box<crate::NluDomainVersion>,
    >,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `engineVersion`: `string`.
    #[doc(alias = "engineVersion")]
    pub engine_version: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for NluDomain {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        language: ::std::option::Option::None,
        draft_version: ::std::option::Option::None,
        last_published_version: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        engine_version: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &NluDomain = &<NluDomain as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "NluDomain",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 1),
            ("language", "language", 0),
            ("draftVersion", "draft_version", 2),
            ("lastPublishedVersion", "last_published_version", 2),
            ("dateCreated", "date_created", 2),
            ("dateModified", "date_modified", 2),
            ("engineVersion", "engine_version", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.language,
            &E.draft_version,
            &E.last_published_version,
            &E.date_created,
            &E.date_modified,
            &E.engine_version,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(NluDomain);

crate::runtime::setters!(NluDomain {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_language: language: ::std::string::String,
    with_draft_version: draft_version: ::std::boxed::Box<crate::NluDomainVersion>,
    with_last_published_version: last_published_version: ::std::boxed::Box<crate::NluDomainVersion>,
    with_date_created: date_created: crate::runtime::DateTime,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_engine_version: engine_version: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
});
