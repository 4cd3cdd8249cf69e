// @generated from the schema "KnowledgeDocumentBulkUpdateEntity"; changes made here are lost at the next generation

/// The schema `KnowledgeDocumentBulkUpdateEntity`.
pub struct KnowledgeDocumentBulkUpdateEntity {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `categoryId`: `string`.
    #[doc(alias = "categoryId")]
    pub category_id: ::std::option::Option<::std::string::String>,
    /// `labelIds`: `array of string`.
    #[doc(alias = "labelIds")]
    pub label_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for KnowledgeDocumentBulkUpdateEntity {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        category_id: ::std::option::Option::None,
        label_ids: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &KnowledgeDocumentBulkUpdateEntity = &<KnowledgeDocumentBulkUpdateEntity as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "KnowledgeDocumentBulkUpdateEntity",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("categoryId", "category_id", 0),
            ("labelIds", "label_ids", 0),
        ],
        fields: &[&E.id, &E.category_id, &E.label_ids],
    }
};

crate::runtime::model!(KnowledgeDocumentBulkUpdateEntity);

crate::runtime::setters!(KnowledgeDocumentBulkUpdateEntity {
    with_id: id: ::std::string::String,
    with_category_id: category_id: ::std::string::String,
    with_label_ids: label_ids: ::std::vec::Vec<::std::string::String>,
});
