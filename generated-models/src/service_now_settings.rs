// @generated from the schema "ServiceNowSettings"; changes made here are lost at the next generation

/// The schema `ServiceNowSettings`.
pub struct ServiceNowSettings {
    /// `knowledgeBaseIds`: `array of string`.
    #[doc(alias = "knowledgeBaseIds")]
    pub knowledge_base_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `language`: `string`.
    pub language: ::std::option::Option<::std::string::String>,
    /// `categories`: `array of string`.
    pub categories: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `baseUrl`: `string`.
    #[doc(alias = "baseUrl")]
    pub base_url: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ServiceNowSettings {
    const EMPTY: Self = Self {
        knowledge_base_ids: ::std::option::Option::None,
        language: ::std::option::Option::None,
        categories: ::std::option::Option::None,
        base_url: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ServiceNowSettings = &<ServiceNowSettings as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ServiceNowSettings",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("knowledgeBaseIds", "knowledge_base_ids", 0),
            ("language", "language", 0),
            ("categories", "categories", 0),
            ("baseUrl", "base_url", 0),
        ],
        fields: &[&E.knowledge_base_ids, &E.language, &E.categories, &E.base_url],
    }
};

crate::runtime::model!(ServiceNowSettings);

crate::runtime::setters!(ServiceNowSettings {
    with_knowledge_base_ids: knowledge_base_ids: ::std::vec::Vec<::std::string::String>,
    with_language: language: ::std::string::String,
    with_categories: categories: ::std::vec::Vec<::std::string::String>,
    with_base_url: base_url: ::std::string::String,
});
