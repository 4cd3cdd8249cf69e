// @generated from the schema "KnowledgeDocumentVersionVariation"; changes made here are lost at the next generation

/// The schema `KnowledgeDocumentVersionVariation`.
pub struct KnowledgeDocumentVersionVariation {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `contexts`: `array of DocumentVariationContext`, required.
    pub contexts: ::std::option::Option<
        ::std::vec::Vec<crate::DocumentVariationContext>,
    >,
    /// `priority`: `integer (int32)`.
    pub priority: ::std::option::Option<i32>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `body`: `DocumentBodyResponse`.
    pub body: ::std::option::Option<::std::boxed::Box<crate::DocumentBodyResponse>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// `documentVersion`: `AddressableEntityRef`, read-only.
    #[doc(alias = "documentVersion")]
    pub document_version: ::std::option::Option<
        ::std::boxed::Box<crate::AddressableEntityRef>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for KnowledgeDocumentVersionVariation {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        contexts: ::std::option::Option::None,
        priority: ::std::option::Option::None,
        name: ::std::option::Option::None,
        body: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        document_version: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &KnowledgeDocumentVersionVariation = &<KnowledgeDocumentVersionVariation as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "KnowledgeDocumentVersionVariation",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("dateCreated", "date_created", 2),
            ("dateModified", "date_modified", 2),
            ("contexts", "contexts", 1),
            ("priority", "priority", 0),
            ("name", "name", 0),
            ("body", "body", 0),
            ("selfUri", "self_uri", 2),
            ("documentVersion", "document_version", 2),
        ],
        fields: &[
            &E.id,
            &E.date_created,
            &E.date_modified,
            &E.contexts,
            &E.priority,
            &E.name,
            &E.body,
            &E.self_uri,
            &E.document_version,
        ],
    }
};

crate::runtime::model!(KnowledgeDocumentVersionVariation);

crate::runtime::setters!(KnowledgeDocumentVersionVariation {
    with_id: id: ::std::string::String,
    with_date_created: date_created: crate::runtime::DateTime,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_contexts: contexts: ::std::vec::Vec<crate::DocumentVariationContext>,
    with_priority: priority: i32,
    with_name: name: ::std::string::String,
    with_body: body: ::std::boxed::Box<crate::DocumentBodyResponse>,
    with_self_uri: self_uri: ::std::string::String,
    with_document_version: document_version: ::std::boxed::Box<crate::AddressableEntityRef>,
});
