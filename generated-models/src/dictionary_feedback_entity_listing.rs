// @generated from the schema "DictionaryFeedbackEntityListing"; changes made here are lost at the next generation

/// The schema `DictionaryFeedbackEntityListing`.
#[repr(C)]
pub struct DictionaryFeedbackEntityListing {
    /// `entities`: `array of ListedDictionaryFeedback`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::ListedDictionaryFeedback>,
    >,
    /// `pageSize`: `integer (int32)`.
    #[doc(alias = "pageSize")]
    pub page_size: ::std::option::Option<i32>,
    /// `pageCount`: `integer (int32)`.
    #[doc(alias = "pageCount")]
    pub page_count: ::std::option::Option<i32>,
    /// `total`: `integer (int32)`.
    pub total: ::std::option::Option<i32>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// `nextUri`: `string (uri)`.
    #[doc(alias = "nextUri")]
    pub next_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DictionaryFeedbackEntityListing "DictionaryFeedbackEntityListing" 6 {
    (
        entities: ::std::vec::Vec<crate::ListedDictionaryFeedback> = "entities" 0 with_entities,
        page_size: i32 = "pageSize" 0 with_page_size,
        page_count: i32 = "pageCount" 0 with_page_count,
        total: i32 = "total" 0 with_total,
        self_uri: ::std::string::String = "selfUri" 0 with_self_uri,
        next_uri: ::std::string::String = "nextUri" 0 with_next_uri,
    )
});
