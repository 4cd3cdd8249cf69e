// @generated from the schema "KnowledgeDocumentVersion"; changes made here are lost at the next generation

/// The schema `KnowledgeDocumentVersion`.
pub struct KnowledgeDocumentVersion {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `datePublished`: `string (date-time)`, read-only.
    #[doc(alias = "datePublished")]
    pub date_published: ::std::option::Option<crate::runtime::DateTime>,
    /// `document`: `KnowledgeDocumentResponse`, read-only.
    pub document: ::std::option::Option<
        ::std::boxed::Box<crate::KnowledgeDocumentResponse>,
    >,
    /// `restoreFromVersionId`: `string`, required.
    #[doc(alias = "restoreFromVersionId")]
    pub restore_from_version_id: ::std::option::Option<::std::string::String>,
    /// `versionNumber`: `integer (int32)`, read-only.
    #[doc(alias = "versionNumber")]
    pub version_number: ::std::option::Option<i32>,
    /// `dateExpires`: `string (date-time)`, read-only.
    #[doc(alias = "dateExpires")]
    pub date_expires: ::std::option::Option<crate::runtime::DateTime>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for KnowledgeDocumentVersion {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        date_published: ::std::option::Option::None,
        document: ::std::option::Option::None,
        restore_from_version_id: ::std::option::Option::None,
        version_number: ::std::option::Option::None,
        date_expires: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &KnowledgeDocumentVersion = &<KnowledgeDocumentVersion as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "KnowledgeDocumentVersion",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("datePublished", "date_published", 2),
            ("document", "document", 2),
            ("restoreFromVersionId", "restore_from_version_id", 1),
            ("versionNumber", "version_number", 2),
            ("dateExpires", "date_expires", 2),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.date_published,
            &E.document,
            &E.restore_from_version_id,
            &E.version_number,
            &E.date_expires,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(KnowledgeDocumentVersion);

crate::runtime::setters!(KnowledgeDocumentVersion {
    with_id: id: ::std::string::String,
    with_date_published: date_published: crate::runtime::DateTime,
    with_document: document: ::std::boxed::Box<crate::KnowledgeDocumentResponse>,
    with_restore_from_version_id: restore_from_version_id: ::std::string::String,
    with_version_number: version_number: i32,
    with_date_expires: date_expires: crate::runtime::DateTime,
    with_self_uri: self_uri: ::std::string::String,
});
