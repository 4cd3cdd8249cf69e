// @generated from the schema "KnowledgeGuestDocumentVersionReference"; changes made here are lost at the next generation

/// The schema `KnowledgeGuestDocumentVersionReference`.
pub struct KnowledgeGuestDocumentVersionReference {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `versionId`: `string`, required.
    #[doc(alias = "versionId")]
    pub version_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for KnowledgeGuestDocumentVersionReference {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        version_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &KnowledgeGuestDocumentVersionReference = &<KnowledgeGuestDocumentVersionReference as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "KnowledgeGuestDocumentVersionReference",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 2), ("versionId", "version_id", 1)],
        fields: &[&E.id, &E.version_id],
    }
};

crate::runtime::model!(KnowledgeGuestDocumentVersionReference);

crate::runtime::setters!(KnowledgeGuestDocumentVersionReference {
    with_id: id: ::std::string::String,
    with_version_id: version_id: ::std::string::String,
});
