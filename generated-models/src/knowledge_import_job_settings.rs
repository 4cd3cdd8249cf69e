// @generated from the schema "KnowledgeImportJobSettings"; changes made here are lost at the next generation

/// The schema `KnowledgeImportJobSettings`.
pub struct KnowledgeImportJobSettings {
    /// `importAsNew`: `boolean`.
    #[doc(alias = "importAsNew")]
    pub import_as_new: ::std::option::Option<bool>,
    /// `visible`: `boolean`.
    pub visible: ::std::option::Option<bool>,
    /// `categoryId`: `string`.
    #[doc(alias = "categoryId")]
    pub category_id: ::std::option::Option<::std::string::String>,
    /// `labelIds`: `array of string`.
    #[doc(alias = "labelIds")]
    pub label_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for KnowledgeImportJobSettings {
    const EMPTY: Self = Self {
        import_as_new: ::std::option::Option::None,
        visible: ::std::option::Option::None,
        category_id: ::std::option::Option::None,
        label_ids: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &KnowledgeImportJobSettings = &<KnowledgeImportJobSettings as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "KnowledgeImportJobSettings",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("importAsNew", "import_as_new", 0),
            ("visible", "visible", 0),
            ("categoryId", "category_id", 0),
            ("labelIds", "label_ids", 0),
        ],
        fields: &[&E.import_as_new, &E.visible, &E.category_id, &E.label_ids],
    }
};

crate::runtime::model!(KnowledgeImportJobSettings);

crate::runtime::setters!(KnowledgeImportJobSettings {
    with_import_as_new: import_as_new: bool,
    with_visible: visible: bool,
    with_category_id: category_id: ::std::string::String,
    with_label_ids: label_ids: ::std::vec::Vec<::std::string::String>,
});
